// How the rate of the ratings goes while the database grows: what passes with each tenth of them.

/** Told of each rating that was stored; `sizeOf` gives the bytes of the database. */
export function createTenths(count, sizeOf) {
  const tenths = [];
  let stored = 0;
  let next = 1;
  let last = { at: performance.now(), cpu: process.cpuUsage(), stored: 0 };
  return {
    tenths,
    add() {
      stored += 1;
      if (stored < Math.round((count * next) / 10)) return;
      const used = process.cpuUsage(last.cpu);
      const seconds = (performance.now() - last.at) / 1000;
      tenths.push({ count: stored - last.stored, seconds, cpu: (used.user + used.system) / 1e6, bytes: sizeOf() });
      last = { at: performance.now(), cpu: process.cpuUsage(), stored };
      next += 1;
    },
  };
}
