// What repeated turns say together: never one turn alone, never the best of them alone.

/** The middle one; between the two middle ones where their number is even. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @returns `{ value, least, most }`: the median and between what the turns lay */
export function spreadOf(values) {
  return { value: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * How many times the other each turn was, turn by turn: what slows the machine for a while slows both of a pair.
 * @returns median of the ratios with the least and the most, as `drawSpread` draws it
 */
export function pairedRatio(ones, others) {
  if (ones.length !== others.length) throw new Error(`${ones.length} turns cannot be paired with ${others.length}`);
  return spreadOf(ones.map((one, turn) => one / others[turn]));
}

/** "3.31 (3.02–3.64)", with as many digits behind the point as are asked for. */
export function asText({ value, least, most }, digits = 2) {
  return `${value.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** Milliseconds of this process's processor time so far, all of its threads: what it waits for the processor is nobody's time. */
export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
