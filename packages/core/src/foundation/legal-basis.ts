import type { LocalText } from './local-text.js';

/** The rule that a definition, a form or a limit stands on, cited as printed. */
export interface LegalBasis {
  /** `TT 09/2021/TT-BTP, 3.2.2`. */
  readonly cite: string;
  /** Set where the text of the rule itself has not been read, with what the statement rests on instead. */
  readonly unconfirmed?: LocalText;
}
