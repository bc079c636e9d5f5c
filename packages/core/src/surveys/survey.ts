import type { LocalText } from '../foundation/local-text.js';

/** One step of a scale. The code is what is stored; the words are only shown. */
export interface Level {
  readonly value: number;
  readonly label: LocalText;
}

/** Level codes 1…n, worst first, whatever order a page draws them in. */
export type Scale = readonly Level[];

/** Asked only after one of these answers to an earlier question (câu hỏi rẽ nhánh). */
export interface Condition {
  readonly question: string;
  readonly in: readonly (number | string)[];
}

interface QuestionBase {
  readonly id: string;
  readonly label: LocalText;
  readonly help?: LocalText;
  readonly required?: boolean;
  readonly showIf?: Condition;
}

/** A rating on a scale (mức độ hài lòng). */
export interface RatingQuestion extends QuestionBase {
  readonly kind: 'rating';
  readonly scale: Scale;
}

/** One of several answers (chọn một). */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: LocalText }[];
}

/** Free words (góp ý); kept apart from the ratings and never published. */
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly maxLength: number;
  /** One line (`1`) or a box of some lines. */
  readonly lines?: number;
}

/** A question of any kind. */
export type Question = RatingQuestion | ChoiceQuestion | TextQuestion;

/**
 * A survey form (phiếu khảo sát) in one version. Versions are never changed
 * after use: an answer names the version it was given to.
 */
export interface Survey {
  readonly id: string;
  readonly version: number;
  readonly title: LocalText;
  readonly questions: readonly Question[];
}
