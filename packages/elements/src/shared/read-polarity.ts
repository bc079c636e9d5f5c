/** Whether higher or lower is better: as the first says that says it, in any case; higher where none does. */
export function readPolarity(...given: readonly (string | undefined)[]): 'higher' | 'lower' {
  for (const text of given) {
    const word = text?.trim().toLowerCase();
    if (word === 'higher' || word === 'lower') return word;
  }
  return 'higher';
}
