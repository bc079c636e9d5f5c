interface Cell {
  survey: string;
  question: string;
  tier: string;
  level: number;
  n: number;
}

/**
 * One schema for every engine. Each primary key begins with the column that
 * the rows would be spread by; types are those that all engines share.
 */
export interface Tables {
  response: {
    survey: string;
    id: string;
    version: number;
    unit: string;
    service: string | null;
    tier: string;
    answers: string;
    body_hash: string;
    day: number;
  };
  /** Every id that was ever taken and what for: an id stands for one answer, whichever survey it names. */
  taken_id: { id: string; survey: string };
  /** The cube: answers by level, for each question, unit, day and tier of trust. */
  day_count: Cell & { unit: string; day: number; version: number };
  /** The same by month, for spans of months and tables over years; kept in the same transaction. */
  month_sum: Cell & { unit: string; month: number };
  /**
   * The same of everything below a unit without the unit itself, of all units
   * under the name `''`. Servers count in lanes of their own, so that none
   * waits for another at the cells of a province.
   */
  below_sum: Cell & { unit: string; month: number; lane: number };
  /** Whoever counts answers holds one lane until the commit, whoever moves a unit holds all of them. */
  count_lane: { lane: number; turns: number; moves: number };
  /** Every unit with itself and all above it, so that a sum over a province is a join and no walk. */
  unit_ancestor: { unit: string; ancestor: string };
  /** Surveys that an agency registered, each version as it was sent out. */
  survey_version: { survey: string; version: number; definition: string };
  /** Free words apart from the answers they came with, and without their id. */
  comment_text: { survey: string; id: string; question: string; unit: string; day: number; words: string };
  visit_mark: { survey: string; nullifier: string };
  measurement: {
    unit: string;
    period: string;
    measure: string;
    base: string;
    /** Whose work, and the noun that was counted; empty where the unit reports one of each. */
    scope: string;
    counted: string;
    value: string;
    bound: string;
    decimals: number | null;
    source: string | null;
  };
  body: { code: string; name: string; parent: string | null };
}
