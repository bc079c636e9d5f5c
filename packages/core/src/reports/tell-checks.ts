import { paced, type Steps } from '../foundation/steps.js';
import type { Check } from './check.js';
import { checkOf, type Judged, type Outline } from './checks/reading.js';
import { inputsOf } from './evaluate-sum.js';
import type { Figure } from './figure.js';

/** The findings as the reader of a report gets them: from front to back, each statement once. */
export function* tellChecks(
  found: readonly Judged[],
  hundreds: readonly Check[],
  { typed, sentences }: Outline,
): Steps<Check[]> {
  const all: Check[] = [];
  yield* paced(found, (judged) => {
    all.push(checkOf(judged, { typed, sentences }));
  });
  return unique([...all, ...hundreds]).sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Lets go of words that nobody looks at any more: a check keeps its figures for
 * its note, and the words around all figures are the text over again.
 */
export function releaseWords(found: readonly Judged[]): void {
  for (const { stated, sum, neighbour } of found)
    for (const figure of [stated, ...inputsOf(sum), neighbour] as (Writable | undefined)[])
      if (figure) figure.before = figure.lead = figure.after = '';
}

type Writable = { -readonly [Key in keyof Figure]: Figure[Key] };

function placeOf({ mentions }: Check): number {
  return mentions.at(-1) ?? 0;
}

// Two rules may come to the same statement; the first one keeps it.
function unique(checks: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter((check) => {
    const key = [...check.mentions].sort((a, b) => a - b).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
