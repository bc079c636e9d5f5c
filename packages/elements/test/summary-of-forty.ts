/** Forty answers, as a server tells them. */
export const summaryOfForty = {
  count: 40,
  valid: 40,
  distribution: { 1: 2, 2: 2, 3: 4, 4: 16, 5: 16 },
  mean: '4.05',
  topTwoShare: '0.8',
  interval: { low: '0.652', high: '0.895', level: '0.95' },
  suppressed: false,
};
