/** The lines of a kept list by the report that they are of: "# 12-tiep-dan.txt" and what stands below it. */
export function sectionsOf(source: string): Map<string, string[]> {
  return new Map(
    source
      .split(/^# /mu)
      .slice(1)
      // A line may end with a blank: nothing is stated there.
      .map((section) => section.replace(/\n+$/u, '').split('\n'))
      .map(([name = '', ...lines]) => [name, lines]),
  );
}
