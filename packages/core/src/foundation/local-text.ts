/** The languages that every text shown to a person exists in. */
export type Lang = 'vi' | 'en';

/** One text in every language of the house; Vietnamese is the one that counts. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** "Vietnamese|English" with the same detail behind both; a code in words stands for English that is left out. */
export function localText(both: string, code: string, detail: string): LocalText {
  const [vi = '', en = code.replaceAll('-', ' ')] = both.split('|');
  return { vi: `${vi}: ${detail}`, en: `${en}: ${detail}` };
}
