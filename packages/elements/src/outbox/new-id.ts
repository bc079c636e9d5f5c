/**
 * A random UUID (version 4, variant 1), made by hand because pages on plain
 * http have no `crypto.randomUUID`.
 */
export function newId(): string {
  // 0 takes any digit, 1 too, 8 one of 8, 9, a, b; the 4 is the version.
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (place) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    const kept = Number(place);
    return (kept ^ (random & (15 >> (kept / 4)))).toString(16);
  });
}
