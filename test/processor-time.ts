/**
 * Milliseconds of processor time that some work takes: unlike the time that passes, they do not grow when the machine has
 * more to do.
 */
export function processorTime(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
