/** The languages that every text shown to a person exists in. */
export type Lang = 'vi' | 'en';

/** One text in every language of the house; Vietnamese is the one that counts. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}
