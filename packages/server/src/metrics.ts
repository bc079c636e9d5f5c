/** Counters in Prometheus' text form; nothing in them names a person or an address. */
export interface Metrics {
  count(name: string, labels?: Readonly<Record<string, string>>): void;
  text(): string;
}

const help: Readonly<Record<string, string>> = {
  danvan_responses_total: 'Responses by outcome.',
  danvan_requests_total: 'Requests by method and status.',
};

export function createMetrics(): Metrics {
  const values = new Map<string, Map<string, number>>();
  return {
    count(name, labels = {}) {
      const key = Object.entries(labels)
        .map(([label, value]) => `${label}="${value.replace(/["\\\n]/g, '_')}"`)
        .join(',');
      const series = values.get(name) ?? new Map<string, number>();
      series.set(key, (series.get(key) ?? 0) + 1);
      values.set(name, series);
    },
    text() {
      const lines: string[] = [];
      for (const [name, series] of values) {
        lines.push(`# HELP ${name} ${help[name] ?? ''}`, `# TYPE ${name} counter`);
        for (const [labels, value] of series) lines.push(`${name}${labels === '' ? '' : `{${labels}}`} ${value}`);
      }
      lines.push(
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      );
      return `${lines.join('\n')}\n`;
    },
  };
}
