/** "39 hội nghị" behind "6 hội nghị đối thoại": the unit of one is how that of the other begins. */
export function isShortOf(one: string, other: string): boolean {
  return one !== '' && other.startsWith(`${one} `);
}
