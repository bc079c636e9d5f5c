import { expect } from '@open-wc/testing';
import { findProof } from './find-proof.js';
import { newId } from './new-id.js';

const { subtle } = crypto;
const now = performance.now;

/** Leading zero bits of a digest, counted in another way than the code does. */
const zeroBits = (digest: ArrayBuffer): number =>
  [...new Uint8Array(digest)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .search(/1|$/);
const digestOf = (text: string): Promise<ArrayBuffer> => subtle.digest('SHA-256', new TextEncoder().encode(text));

/** A digest that gives these bytes for one text and no zeros at all for every other; says how often it was asked. */
function digestWith(found: string, bytes: readonly number[]): { asked: number } {
  const count = { asked: 0 };
  const digest = async (_: string, data: Uint8Array): Promise<ArrayBuffer> => {
    count.asked += 1;
    const all = new Uint8Array(32).fill(255);
    if (new TextDecoder().decode(data) === found) all.set(bytes);
    return all.buffer;
  };
  Object.defineProperty(crypto, 'subtle', { value: { digest }, configurable: true });
  return count;
}

/** A clock that goes on by so many milliseconds each time that it is read. */
function clockBy(step: number): void {
  let time = -step;
  performance.now = () => (time += step);
}

describe('the work that a server under load asks for', () => {
  afterEach(() => {
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    performance.now = now;
  });

  it('is the first number behind the id whose digest has so many zero bits', async () => {
    const id = newId();
    for (const bits of [0, 1, 4, 9]) {
      let first = 0;
      while (zeroBits(await digestOf(`danvan:${id}:${String(first)}`)) < bits) first += 1;
      expect(await findProof(id, bits, 0)).to.equal(String(first));
    }
  });

  it('is found past the first hundreds, whatever its zeros, to the last bit', async () => {
    for (const [zeros, bytes] of [
      [31, [0, 0, 0, 1]],
      [32, [0, 0, 0, 0]],
      [43, [0, 0, 0, 0, 0, 16]],
      [256, Array<number>(32).fill(0)],
    ] as const) {
      digestWith('danvan:a:300', bytes);
      clockBy(1);
      expect(await findProof('a', zeros, 1000)).to.equal('300');
      clockBy(1);
      expect(await findProof('a', zeros + 1, 6)).to.equal(undefined);
    }
  });

  for (const [patience, rounds] of [
    [1000, 1],
    [1500, 2],
    [60_000, 119],
    [0, 119],
    [3_600_000, 119],
  ] as const) {
    it(`takes no longer than ${patience} ms, and never more than a minute`, async () => {
      const count = digestWith('nothing', []);
      clockBy(500);
      expect(await findProof('a', 1, patience)).to.equal(undefined);
      expect(count.asked).to.equal(rounds * 128);
    });
  }
});
