/** How the parts of a symbol are put together. */
export type DocumentSymbolForm =
  /** Party: number - type / organ (23-QĐ/TW). */
  | 'party'
  /** State, individual: number / type - organ (766/QĐ-TTg). */
  | 'administrative'
  /** State, legal: number / year / type - organ (42/2022/NĐ-CP). */
  | 'legal'
  /** National Assembly and its committee: number / year / QH15. */
  | 'assembly'
  /** Standing committee: number / type - UBTVQH16. */
  | 'standing'
  /** Joint: number / year / type / organ - organ. */
  | 'joint'
  /** Letter without a type code: number / organ - unit. */
  | 'letter';

/** What in a symbol departs from the rules of its form, or can be read in two ways. */
export type DocumentSymbolWarning =
  /** Blanks inside, or a dash other than the hyphen. */
  | 'spacing'
  /** A Party organ behind a State form: "218/QĐ-TW". */
  | 'party-in-state-form'
  /** A State organ behind the Party form. */
  | 'state-in-party-form'
  /** A code that is not known as a type or an organ. */
  | 'unknown-code'
  /** A type code without its marks or in other letters: QD for QĐ, CTR for CTr. Đ tells types apart: HD guides, HĐ contracts. */
  | 'spelling'
  /** A number below 10 without its zero: "7/QĐ-UBND". */
  | 'unpadded-number';

/** The symbol of an administrative document, taken apart. */
export interface DocumentSymbol {
  readonly form: DocumentSymbolForm;
  /** As written, with its zeros and letter: "07", "12a". */
  readonly number: string;
  readonly year: number | null;
  /** Type code as written: QĐ, NĐ, CTr; `null` for a letter of the State and for the Assembly. */
  readonly type: string | null;
  /** Issuing bodies and their units, in order: ["UBND"], ["BTC", "BTP"], ["SNV", "CCHC&PC"]. */
  readonly organs: readonly string[];
  /** Term of the National Assembly: 15 for QH15. */
  readonly term: number | null;
  readonly warnings: readonly DocumentSymbolWarning[];
}
