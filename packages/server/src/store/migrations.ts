/** One step from an older database to a newer one. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

/** Which steps a database has taken. */
export const migrationTable = `CREATE TABLE IF NOT EXISTS migration (version INTEGER NOT NULL, PRIMARY KEY (version))`;

/** How many servers may count at the same time without waiting for one another. */
export const lanes = 16;

// A day without its last two digits, plus one, is the first of its month: whole
// numbers, because a quotient means something else in every engine.
const firstOfMonth = 'day - (day % 100) + 1';

/**
 * Forward only: a step is never changed after a release, later ones are added
 * below it. The tables of the first step are made with IF NOT EXISTS, because
 * the first release kept no record of its steps.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE IF NOT EXISTS response (
    survey VARCHAR(64) NOT NULL, id VARCHAR(36) NOT NULL, version INTEGER NOT NULL, unit VARCHAR(32) NOT NULL,
    service VARCHAR(64), tier VARCHAR(16) NOT NULL, answers TEXT NOT NULL, body_hash VARCHAR(64) NOT NULL,
    day INTEGER NOT NULL, PRIMARY KEY (survey, id))`,
      `CREATE TABLE IF NOT EXISTS answer_count (
    survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, day INTEGER NOT NULL,
    version INTEGER NOT NULL, level INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (survey, question, unit, day, version, level))`,
      `CREATE TABLE IF NOT EXISTS comment_text (
    survey VARCHAR(64) NOT NULL, id VARCHAR(36) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL,
    day INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (survey, id))`,
      `CREATE TABLE IF NOT EXISTS visit_mark (
    survey VARCHAR(64) NOT NULL, nullifier VARCHAR(64) NOT NULL, PRIMARY KEY (survey, nullifier))`,
      `CREATE TABLE IF NOT EXISTS measurement (
    unit VARCHAR(32) NOT NULL, period VARCHAR(32) NOT NULL, measure VARCHAR(64) NOT NULL, base VARCHAR(64) NOT NULL,
    value VARCHAR(64) NOT NULL, bound VARCHAR(16) NOT NULL, decimals INTEGER, source TEXT,
    PRIMARY KEY (unit, period, measure, base))`,
      `CREATE TABLE IF NOT EXISTS body (
    code VARCHAR(32) NOT NULL, name VARCHAR(200) NOT NULL, parent VARCHAR(32), PRIMARY KEY (code))`,
      `CREATE TABLE IF NOT EXISTS taken_id (
    id VARCHAR(36) NOT NULL, survey VARCHAR(64) NOT NULL, PRIMARY KEY (id))`,
    ],
  },
  {
    version: 2,
    statements: [
      `CREATE TABLE month_count (
    survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, month INTEGER NOT NULL,
    level INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (survey, question, unit, month, level))`,
      `INSERT INTO month_count (survey, question, unit, month, level, n)
    SELECT survey, question, unit, ${firstOfMonth}, level, SUM(n) FROM answer_count
    GROUP BY survey, question, unit, ${firstOfMonth}, level`,
      `CREATE TABLE unit_ancestor (
    unit VARCHAR(32) NOT NULL, ancestor VARCHAR(32) NOT NULL, PRIMARY KEY (unit, ancestor))`,
      `INSERT INTO unit_ancestor (unit, ancestor)
    SELECT unit, unit FROM answer_count GROUP BY unit`,
      `INSERT INTO unit_ancestor (unit, ancestor)
    SELECT code, code FROM body WHERE 1 = 1 ON CONFLICT (unit, ancestor) DO NOTHING`,
      `INSERT INTO unit_ancestor (unit, ancestor)
    SELECT code, parent FROM body WHERE parent IS NOT NULL ON CONFLICT (unit, ancestor) DO NOTHING`,
      `INSERT INTO unit_ancestor (unit, ancestor)
    SELECT low.code, high.parent FROM body AS low JOIN body AS high ON high.code = low.parent
    WHERE high.parent IS NOT NULL ON CONFLICT (unit, ancestor) DO NOTHING`,
      `CREATE TABLE survey_version (
    survey VARCHAR(64) NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (survey, version))`,
    ],
  },
  {
    // Counts by tier of trust (what was counted before is told as open), and sums of all that stands below a unit.
    version: 3,
    statements: [
      `CREATE TABLE day_count (
    survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, day INTEGER NOT NULL,
    tier VARCHAR(16) NOT NULL, version INTEGER NOT NULL, level INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (survey, question, unit, day, tier, version, level))`,
      `INSERT INTO day_count (survey, question, unit, day, tier, version, level, n)
    SELECT survey, question, unit, day, 'open', version, level, n FROM answer_count`,
      `DROP TABLE answer_count`,
      `CREATE TABLE month_sum (
    survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, month INTEGER NOT NULL,
    tier VARCHAR(16) NOT NULL, level INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (survey, question, unit, month, tier, level))`,
      `INSERT INTO month_sum (survey, question, unit, month, tier, level, n)
    SELECT survey, question, unit, month, 'open', level, n FROM month_count`,
      `DROP TABLE month_count`,
      `CREATE TABLE below_sum (
    survey VARCHAR(64) NOT NULL, question VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, month INTEGER NOT NULL,
    tier VARCHAR(16) NOT NULL, level INTEGER NOT NULL, lane INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (survey, question, unit, month, tier, level, lane))`,
      `INSERT INTO below_sum (survey, question, unit, month, tier, level, lane, n)
    SELECT cell.survey, cell.question, line.ancestor, cell.month, cell.tier, cell.level, 0, SUM(cell.n)
    FROM month_sum AS cell JOIN unit_ancestor AS line ON line.unit = cell.unit WHERE line.ancestor <> line.unit
    GROUP BY cell.survey, cell.question, line.ancestor, cell.month, cell.tier, cell.level`,
      `INSERT INTO below_sum (survey, question, unit, month, tier, level, lane, n)
    SELECT survey, question, '', month, tier, level, 0, SUM(n) FROM month_sum
    GROUP BY survey, question, month, tier, level`,
      `CREATE TABLE count_lane (
    lane INTEGER NOT NULL, turns INTEGER NOT NULL, moves INTEGER NOT NULL, PRIMARY KEY (lane))`,
      `INSERT INTO count_lane (lane, turns, moves) VALUES ${Array.from({ length: lanes }, (_, lane) => `(${lane}, 0, 0)`).join(', ')}`,
    ],
  },
  {
    // Two offices of a unit, or lượt beside cuộc, are two figures: a key cannot be widened, so the table is made anew.
    version: 4,
    statements: [
      `CREATE TABLE figure (
    unit VARCHAR(32) NOT NULL, period VARCHAR(32) NOT NULL, measure VARCHAR(64) NOT NULL, base VARCHAR(64) NOT NULL,
    scope VARCHAR(64) NOT NULL, counted VARCHAR(64) NOT NULL, value VARCHAR(64) NOT NULL, bound VARCHAR(16) NOT NULL,
    decimals INTEGER, source TEXT, PRIMARY KEY (unit, period, measure, base, scope, counted))`,
      `INSERT INTO figure (unit, period, measure, base, scope, counted, value, bound, decimals, source)
    SELECT unit, period, measure, base, '', '', value, bound, decimals, source FROM measurement`,
      `DROP TABLE measurement`,
      `ALTER TABLE figure RENAME TO measurement`,
    ],
  },
  {
    // Old answers are found by their day, not by reading all of them.
    version: 5,
    statements: ['CREATE INDEX response_day ON response (day)'],
  },
];

/** Tables that are hardly more than their key: SQLite keeps them in the order of the key and reads them several times as fast. */
export const keptByKey: readonly string[] = ['day_count', 'month_sum', 'below_sum'];

/** The step that this program needs. */
export const newestVersion = Math.max(...migrations.map(({ version }) => version));
