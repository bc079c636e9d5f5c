import { processorMs } from '../../proof/shared/spread.mjs';

/**
 * Nanoseconds of processor time per call of every contestant on the same inputs, interleaved in short turns so that what
 * slows the machine for a while slows all of them alike: the median turn, and the quartiles of what each turn gives
 * against that of the first beside it.
 */
export function measure(contestants, inputs, { rounds = 60, turn = 6 } = {}) {
  const names = Object.keys(contestants);
  const loops = {};
  let sink = 0;
  const go = (call, times) => {
    for (let i = 0; i < times; i++) for (const input of inputs) sink += call(input) === undefined ? 1 : 0;
  };
  for (const name of names) {
    const call = contestants[name];
    go(call, 200);
    const begun = processorMs();
    go(call, 200);
    loops[name] = Math.max(1, Math.round((200 * turn) / Math.max(0.01, processorMs() - begun)));
  }
  const turns = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const begun = processorMs();
      go(contestants[name], loops[name]);
      turns[name].push(((processorMs() - begun) * 1e6) / (loops[name] * inputs.length));
    }
  }
  if (sink < 0) throw new Error('unreachable');
  return Object.fromEntries(
    names.map((name) => {
      const [least, value, most] = quartiles(turns[name].map((ns, round) => ns / turns[names[0]][round]));
      return [name, { ns: quartiles(turns[name])[1], ratio: { value, least, most } }];
    }),
  );
}

function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return [1, 2, 3].map((quarter) => sorted[Math.floor(((sorted.length - 1) * quarter) / 4)]);
}
