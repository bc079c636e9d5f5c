// What a figure was measured on: whoever reads it has to know.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

export const today = () => new Date().toISOString().slice(0, 10);

// What a run writes itself, and what only tells of the others, is no change of what is measured.
const besides = ['docs', '*.md', 'proof/*results*', 'proof/fuzz/corpus'];

function readRevision() {
  try {
    const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();
    const changes = git('status', '--porcelain', '--', ':/', ...besides.map((path) => `:(top,exclude)${path}`));
    return `${git('rev-parse', '--short', 'HEAD')}${changes === '' ? '' : ' + changes'}`;
  } catch {
    return 'unknown';
  }
}

// As a run begins: whoever commits while it goes on has changed nothing of what it measures.
const measured = readRevision();

/** The commit that is measured, as it was when the run began, with a mark when not all was committed. */
export const revision = () => measured;

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
