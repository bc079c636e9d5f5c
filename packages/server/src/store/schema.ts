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
  answer_count: {
    survey: string;
    question: string;
    unit: string;
    day: number;
    version: number;
    level: number;
    n: number;
  };
  /** Free words apart from the answers they came with, and without their id. */
  comment_text: { survey: string; id: string; question: string; unit: string; day: number; words: string };
  visit_mark: { survey: string; nullifier: string };
  measurement: {
    unit: string;
    period: string;
    measure: string;
    base: string;
    value: string;
    bound: string;
    decimals: number | null;
    source: string | null;
  };
  body: { code: string; name: string; parent: string | null };
}
