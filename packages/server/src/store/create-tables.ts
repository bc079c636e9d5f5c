/** Forward-only: a statement is never changed after a release, later ones are added below it. */
export const createTables: readonly string[] = [
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
];
