/** Answers by question id: the level code of a rating, the value of a choice, the words of a text. */
export type Answers = Readonly<Record<string, number | string>>;

/** One filled-in form (phiếu trả lời) as a page sends it. It names no person. */
export interface Response {
  /** UUID made by the page; the idempotency key all the way to the database. */
  readonly id: string;
  readonly survey: string;
  readonly version: number;
  /** Code of the administrative unit or registered body that is rated. */
  readonly unit: string;
  /** Procedure group (nhóm thủ tục), never a dossier number. */
  readonly service?: string;
  readonly answers: Answers;
  /** Milliseconds between the person's click and this sending, so that no wall clock is trusted. */
  readonly ageMs: number;
  /** Proof of a visit; the server keeps only its nullifier. */
  readonly token?: string;
}
