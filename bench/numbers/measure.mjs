/**
 * Nanoseconds per call of every contestant on the same inputs, interleaved in
 * short turns so that a busy machine slows all of them alike: the median turn,
 * and the quartiles of what each turn gives against that of the first beside it.
 */
export function measure(contestants, inputs, { rounds = 60, turn = 4 } = {}) {
  const names = Object.keys(contestants);
  const loops = {};
  let sink = 0;
  const go = (call, times) => {
    for (let i = 0; i < times; i++) for (const input of inputs) sink += call(input) === undefined ? 1 : 0;
  };
  for (const name of names) {
    const call = contestants[name];
    go(call, 200);
    const begun = performance.now();
    go(call, 200);
    loops[name] = Math.max(1, Math.round((200 * turn) / (performance.now() - begun)));
  }
  const turns = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const begun = performance.now();
      go(contestants[name], loops[name]);
      turns[name].push(((performance.now() - begun) * 1e6) / (loops[name] * inputs.length));
    }
  }
  if (sink < 0) throw new Error('unreachable');
  const quartiles = (values) => {
    const sorted = values.toSorted((a, b) => a - b);
    return [1, 2, 3].map((quarter) => sorted[Math.floor(((sorted.length - 1) * quarter) / 4)]);
  };
  return Object.fromEntries(
    names.map((name) => {
      const [low, ratio, high] = quartiles(turns[name].map((ns, round) => ns / turns[names[0]][round]));
      return [name, { ns: quartiles(turns[name])[1], ratio, spread: [low, high] }];
    }),
  );
}

/** A Markdown table of the measured times: the first contestant against each. */
export function table(title, times) {
  const [first] = Object.keys(times);
  const rows = Object.entries(times)
    .sort(([, a], [, b]) => a.ns - b.ns)
    .map(([name, { ns, ratio, spread }]) => {
      const range = name === first ? '' : ` (${spread.map((end) => end.toFixed(2)).join('–')})`;
      return `| ${name} | ${Math.round(ns)} | ${Math.round(1e9 / ns).toLocaleString('en')} | ${ratio.toFixed(2)}${range} |`;
    });
  return [
    `## ${title}`,
    '',
    `| | ns | per second | ${first} is … times as fast (median and middle half of paired turns) |`,
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
