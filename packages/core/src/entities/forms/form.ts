import type { LegalBasis } from '../../foundation/legal-basis.js';
import type { LocalText } from '../../foundation/local-text.js';

/** One column of a report form. */
export interface FormColumn {
  /** The number printed in the head of the form, or a name: `4`, `resolved`. */
  readonly id: string;
  readonly name: LocalText;
  /** Counts as 0 where a table leaves it out; any other column left out makes its identities undecided. */
  readonly optional?: true;
  /** What is not sure about the name; the number and the identities are those of the form. */
  readonly unconfirmed?: LocalText;
}

/**
 * What the columns of a form must satisfy, in the notation of the forms
 * themselves: `1 = 4 + 13 + 22`, `1 = 2 + 3 = 4 + 5`, `6 = 7..10` (a run of
 * columns), `9 >= 5*8`.
 */
export interface FormIdentity {
  readonly rule: string;
  /** Where the rule is not printed on the form itself. */
  readonly basis?: LegalBasis;
}

/** A report form (biểu mẫu) in one version: its columns and what holds between them. */
export interface Form {
  /** `01/TCD`, `06/VPCP/KSTT`. */
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly columns: readonly FormColumn[];
  readonly identities: readonly FormIdentity[];
  readonly basis: readonly LegalBasis[];
  /** First day in force and the day after the last one. */
  readonly valid: { readonly from: string; readonly to?: string };
  /** What is open at the end of one period opens the next: column at the end, column at the start. */
  readonly carry?: { readonly closing: string; readonly opening: readonly string[] };
  /** Columns that the law no longer provides for from a day on, though the form still has them. */
  readonly outdated?: { readonly from: string; readonly columns: readonly string[]; readonly note: LocalText };
}
