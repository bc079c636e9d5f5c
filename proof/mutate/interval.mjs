/** The 95 % interval of a share after Wilson, in percent: the lower end is rounded down, the upper up. */
export function interval(part, whole) {
  const z2 = 1.959964 ** 2;
  const share = part / whole;
  const middle = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = Math.sqrt(z2 * ((share * (1 - share)) / whole + z2 / (4 * whole ** 2))) / (1 + z2 / whole);
  return [Math.floor((middle - half) * 1000) / 10, Math.ceil((middle + half) * 1000) / 10].map((one) => one.toFixed(1));
}
