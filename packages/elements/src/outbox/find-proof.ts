// Some hundred at a time: more would hold the page for longer than a frame or two on a slow phone.
const batch = 128;

/** Longer than this no phone should work for one answer. */
const longestMs = 60_000;

/**
 * The work that a server under load asks for: a text that, behind the id of
 * the answer, makes a SHA-256 with this many leading zero bits. The browser's
 * own digest does it beside the page, so that nobody's typing waits.
 *
 * @returns nothing when waiting is no slower (`patienceMs`), and on plain http, where browsers offer no digest
 */
export async function findProof(id: string, bits: number, patienceMs: number): Promise<string | undefined> {
  const until = performance.now() + Math.min(patienceMs || longestMs, longestMs);
  const encoder = new TextEncoder();
  for (let from = 0; performance.now() < until; from += batch) {
    const digests = await Promise.all(
      Array.from({ length: batch }, (_, step) =>
        crypto.subtle.digest('SHA-256', encoder.encode(`danvan:${id}:${String(from + step)}`)),
      ),
    );
    const found = digests.findIndex((digest) => leadingZeros(digest) >= bits);
    if (found !== -1) return String(from + found);
  }
  return undefined;
}

function leadingZeros(digest: ArrayBuffer): number {
  const view = new DataView(digest);
  let zeros = 0;
  for (let at = 0; at < 32; at += 4) {
    const here = Math.clz32(view.getUint32(at));
    zeros += here;
    if (here < 32) break;
  }
  return zeros;
}
