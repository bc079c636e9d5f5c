import type { AnswerCounts } from '@danvan/core/surveys';
import type { Measurement } from '@danvan/core/indicators';

/** How much a stored answer can be trusted to come from a visit. */
export type Tier = 'verified-visit' | 'open';

/** One answer as it is stored: nothing in it points to a person. */
export interface StoredResponse {
  readonly id: string;
  readonly survey: string;
  readonly version: number;
  readonly unit: string;
  readonly service: string | null;
  readonly tier: Tier;
  /** Ratings and choices by question, canonical JSON; free words are not among them. */
  readonly answers: string;
  /** SHA-256 of what was answered, without what changes from one sending to the next. */
  readonly bodyHash: string;
  /** Local day of the click, `20260517`. */
  readonly day: number;
  /** Free words by question; kept apart, because people write names into them. */
  readonly comments: readonly { readonly question: string; readonly words: string }[];
  /** Rating codes by question: what the histogram counts. */
  readonly ratings: readonly { readonly question: string; readonly level: number }[];
  /** One-way mark of a used visit token. */
  readonly nullifier: string | null;
}

/** `stored` now, `known` before with the same content, `conflict` when the id stands for something else. */
export type AddOutcome = 'stored' | 'known' | 'conflict';

export interface Body {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

export interface CountsQuery {
  readonly survey: string;
  readonly question: string;
  readonly unit?: string | undefined;
  /** First local day, `20260101`. */
  readonly from?: number | undefined;
  /** Day after the last. */
  readonly to?: number | undefined;
}

/** Where answers and figures are kept. Every promise resolves after the durable commit. */
export interface Store {
  addResponse(response: StoredResponse): Promise<AddOutcome>;
  countAnswers(query: CountsQuery): Promise<AnswerCounts>;
  /** Deletes the free words of days before this one, `20260517`. */
  forgetComments(before: number): Promise<void>;
  addMeasurements(measurements: readonly Measurement[]): Promise<void>;
  findMeasurements(unit: string, period?: string): Promise<Measurement[]>;
  putBody(body: Body): Promise<void>;
  findBody(code: string): Promise<Body | undefined>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
