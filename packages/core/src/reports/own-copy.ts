/** From this length on the engines cut words out as a look into the text that they stand in, not as a copy. */
const look = 13;

/** The same words in memory of their own: those that are merely cut out of a text keep all of it alive. */
export function ownCopy(words: string): string {
  // What is cut out of words that were joined is cut out of those, not of the text before.
  return words.length < look ? words : `${words} `.slice(0, -1);
}
