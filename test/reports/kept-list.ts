/** The lines of a kept list by the report that they are of: "# 12-tiep-dan.txt" and what stands below it. */
export function sectionsOf(source: string): Map<string, string[]> {
  return new Map(
    source
      .split(/^# /mu)
      .slice(1)
      .map((section) => section.trim().split('\n'))
      .map(([name = '', ...lines]) => [name, lines]),
  );
}
