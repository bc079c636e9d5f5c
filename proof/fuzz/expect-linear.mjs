// Time that grows with the square of a text hangs a page on a broken file.
const spent = (work) => {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

/** Throws when eight times the text takes more than thirty times as long: eight is linear, sixty-four is square. */
export function expectLinear(text, work, { least = 1500 } = {}) {
  const one = text.repeat(Math.ceil(least / Math.max(1, text.length)));
  const eight = one.repeat(8);
  const long = spent(() => work(eight));
  if (long < 150) return;
  const short = spent(() => work(one));
  if (long > 30 * Math.max(short, 1))
    throw new Error(`not linear: ${short.toFixed(0)} ms, eight times as long ${long.toFixed(0)} ms`);
}
