// What a figure was measured on: whoever reads it has to know.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

export const today = () => new Date().toISOString().slice(0, 10);

/** The commit that was measured, with a mark when it was not all committed. */
export function revision() {
  try {
    const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD');
  } catch {
    return 'unknown';
  }
}

/** One line for the head of a report. */
export function machine() {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}; load ${loadavg()[0].toFixed(1)} at the end of the run`;
}

/** A Markdown table; numbers to the right. */
export function table(head, rows) {
  const isNumber = (cell) => /^[\d.,×%–-]+$/.test(String(cell));
  const align = head.map((_, column) =>
    rows.length > 0 && rows.every((row) => isNumber(row[column])) ? '---:' : '---',
  );
  return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
