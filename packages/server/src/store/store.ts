import type { AnswerCounts, Survey } from '@danvan/core/surveys';
import type { Measurement } from '@danvan/core/indicators';

/** How much a stored answer can be trusted to come from a visit; a `trap` was filled in by a machine and is not counted. */
export type Tier = CountedTier | 'trap';

/** The tiers that summaries may tell apart. */
export type CountedTier = 'verified-visit' | 'open';

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

/** A body that is rated and reported on, with the one above it. */
export interface Body {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Which answers are counted. */
export interface CountsQuery {
  readonly survey: string;
  readonly question: string;
  /** A unit with everything below it; all answers when left out. */
  readonly unit?: string | undefined;
  /** First local day, `20260101`. */
  readonly from?: number | undefined;
  /** Day after the last. */
  readonly to?: number | undefined;
  /** All tiers when left out. */
  readonly tier?: CountedTier | undefined;
}

/** Counts of forms by unit and time. */
export interface FormCounts {
  readonly grain: 'day' | 'month';
  /** `time` is a local day; the first one of a month where the grain is the month. */
  readonly cells: readonly { readonly unit: string; readonly time: number; readonly n: number }[];
}

export interface MonthsQuery {
  readonly survey: string;
  readonly question: string;
  /** The units that are told apart; each is summed with all below it. */
  readonly units: readonly string[];
  /** First month, as its first day. */
  readonly from?: number | undefined;
  /** Month after the last. */
  readonly to?: number | undefined;
}

export interface MonthCount {
  readonly unit: string;
  readonly month: number;
  readonly level: number;
  readonly n: number;
}

/** Which free words are asked for: page after page, `from` and `to` as days since 1970-01-01, `to` not among them. */
export interface CommentsQuery {
  readonly survey: string;
  readonly unit?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Id of the row before the first one wanted. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Free words of one question. */
export interface Comment {
  readonly id: string;
  readonly sheet: string;
  readonly unit: string;
  readonly day: number;
  readonly question: string;
  readonly words: string;
}

/** Where answers and figures are kept. Every promise resolves after the durable commit. */
export interface Store {
  addResponse(response: StoredResponse): Promise<AddOutcome>;
  countAnswers(query: CountsQuery): Promise<AnswerCounts>;
  /** Forms that answered a question, by unit and day; by unit and month where the days are too many. */
  countForms(query: { readonly survey: string; readonly question: string }): Promise<FormCounts>;
  /** Answers by level, month and child of a unit (by top unit when left out), each child with all below it. */
  countByMonth(query: MonthsQuery): Promise<MonthCount[]>;
  /** Every unit that has answers or was registered, with all that stand above it. */
  unitLines(): Promise<readonly { readonly unit: string; readonly ancestor: string }[]>;
  /** Registers a version of a survey; a version never changes, so other content under it is a conflict. */
  putSurvey(survey: Survey): Promise<AddOutcome>;
  findSurvey(id: string, version?: number): Promise<Survey | undefined>;
  /** Empties the answers of days before this one; what was counted of them and their ids stay. */
  forgetAnswers(before: number): Promise<void>;
  /** Deletes the free words of a survey of days before this one, `20260517`. */
  forgetComments(survey: string, before: number): Promise<void>;
  /** Surveys that have free words of days before this one. */
  surveysWithComments(before: number): Promise<readonly string[]>;
  /** The free words of forms, by sheet; at most `limit` rows after a row's id. */
  findComments(query: CommentsQuery): Promise<readonly Comment[]>;
  /** Deletes the words of one form; whether there were any. */
  deleteComments(survey: string, sheet: string): Promise<boolean>;
  addMeasurements(measurements: readonly Measurement[]): Promise<void>;
  findMeasurements(unit: string, period?: string): Promise<Measurement[]>;
  putBody(body: Body): Promise<void>;
  findBody(code: string): Promise<Body | undefined>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
