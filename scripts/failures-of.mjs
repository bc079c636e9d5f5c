// What failed, in a few lines that can stand at the end of a long output: of each failed test its file, title
// and first line of the error; of a step without tests of its own the lines in which it complains.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const widest = 220;
const complaint =
  /\b(?:error|fail(?:ed|s|ure)?|faults?|differs?|broken|expected|wrong|missing|unused|cannot|unable|timed out|not found)\b|✖|✗|^\[warn\]/i;
/** Where something is, but not what: places of a stack trace, and what Node shows around an error that nobody caught. */
const noise = /^\s*at |^Node\.js v|^\s*\^+\s*$|^\s*throw |^\s*$/;

/** Cut in the middle of nothing: what is too long ends with a mark. */
function short(text, length = widest) {
  const line = stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

const firstLine = (text = '') => String(text).trim().split('\n', 1)[0];
const told = (place, title, error) => [place, title && short(title, 100), short(firstLine(error), 100)].filter(Boolean);

/** Of a JSON report of vitest. */
export function failuresOfVitest({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded, or a hook of it that failed, beside tests that did not.
    if (status === 'failed' && failed.length === 0) return [told(file, '', message).join(': ')];
    return failed.map(({ fullName, failureMessages }) => told(file, fullName, failureMessages[0]).join(': '));
  });
}

/** Of the sessions of the browser runner: one for each file in each engine. */
export function failuresOfSessions(sessions, root) {
  return [...sessions].flatMap(({ browser, testFile, testResults, errors = [], passed }) => {
    const place = `${relative(root, testFile)} in ${browser.name}`;
    const failed = testResults ? failedIn(testResults) : [];
    const beside = errors.map(({ message }) => told(place, '', message));
    if (!passed && failed.length === 0 && beside.length === 0) beside.push(told(place, '', 'did not pass'));
    return [...failed.map(({ title, error }) => told(place, title, error?.message ?? 'failed')), ...beside].map(
      (parts) => parts.join(': '),
    );
  });
}

function failedIn(suite, before = '') {
  const title = [before, suite.name].filter(Boolean).join(' > ');
  return [
    ...suite.tests
      .filter(({ passed, skipped }) => !passed && !skipped)
      .map(({ name, error }) => ({ title: [title, name].filter(Boolean).join(' > '), error })),
    ...suite.suites.flatMap((inner) => failedIn(inner, title)),
  ];
}

/** Of what a step has printed: where it complains, or else its last words. */
export function failuresOfOutput(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !noise.test(line));
  let heading = '';
  const complaints = [];
  for (const line of lines) {
    const indented = /^\s/.test(line);
    if (!indented) heading = line;
    // Linters name the file once, above what they find in it.
    if (complaint.test(line)) complaints.push(indented && heading !== line ? `${heading}: ${line}` : line);
  }
  return (complaints.length > 0 ? complaints : lines.slice(-3)).map((line) => short(line));
}

/**
 * The failures of several steps in at most so many lines; each step has at least one.
 *
 * @param {{ name: string, failures: string[] }[]} steps
 */
export function failureLines(steps, most = 12) {
  const shares = new Map();
  let left = most;
  // What the steps with few do not need is for those with many.
  for (const step of [...steps].sort((a, b) => a.failures.length - b.failures.length)) {
    const fair = Math.floor(left / (steps.length - shares.size));
    shares.set(step, Math.max(1, Math.min(step.failures.length, fair)));
    left -= shares.get(step);
  }
  return steps.slice(0, most).flatMap((step) => linesOf(step, shares.get(step)));
}

function linesOf({ name, failures }, most) {
  if (failures.length === 0) return [`${name}: failed without a word`];
  const shown = failures.slice(0, failures.length > most ? Math.max(1, most - 1) : most);
  const lines = shown.map((failure) => short(`${name}: ${failure}`));
  const more = failures.length - shown.length;
  if (more === 0) return lines;
  return most > 1 ? [...lines, `${name}: and ${more} more`] : [`${lines[0]} (and ${more} more)`];
}
