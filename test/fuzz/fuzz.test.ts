// Replays what earlier runs have kept, then a few seconds of inputs that are the
// same each time; a fault says its seed and its shortest input. New inputs, and
// for longer: npm run fuzz.
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { readCorpus } from '../../proof/fuzz/corpus.mjs';
// @ts-expect-error a plain script without types
import { fuzz } from '../../proof/fuzz/fuzz.mjs';
// @ts-expect-error a plain script without types
import { targets } from '../../proof/fuzz/targets/all.mjs';

interface Target {
  readonly name: string;
  start?(): Promise<void>;
  end?(): Promise<void>;
}
interface Outcome {
  readonly tried: number;
  readonly found: readonly { readonly input: string; readonly fault: Error }[];
}

const seed = Number(process.env.DANVAN_FUZZ_SEED ?? 20_261_125);
const seconds = Number(process.env.DANVAN_FUZZ_SECONDS ?? 2);

describe(`fuzzing, seed ${seed}`, () => {
  it.each(targets as Target[])(
    '$name',
    async (target) => {
      const { inputs, found: before } = readCorpus(target.name) as { inputs: string[]; found: string[] };
      await target.start?.();
      const until = Date.now() + seconds * 1000;
      const { tried, found } = (await fuzz(target, { seed, until, corpus: [...inputs, ...before] })) as Outcome;
      await target.end?.();
      expect(found.map(({ input, fault }) => `${JSON.stringify(input)}: ${fault.message}`)).toEqual([]);
      expect(tried).toBeGreaterThanOrEqual(inputs.length + before.length);
    },
    120_000,
  );
});
