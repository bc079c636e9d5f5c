// Every report with one small thing changed at every figure: what a change does to the relations that are found stands, line
// by line, in altered-checks.txt, and nothing else may happen. What is found before anything is changed stands there as well:
// a rule that misreads both in the same way would change nothing. The verdicts on changed figures are worked out a second
// time, by hand. `DANVAN_KEEP=1 npx vitest run test/reports/altered-reports.test.ts` writes the list anew, to be read through.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChecks, findMentions, type Check, type Mention } from '@danvan/core/reports';
import { Alterable, passagesOf } from './alterations.js';
import { readAnnotated } from './annotated-report.js';
import { sectionsOf } from './kept-list.js';
import { outcomesByHand } from './verdict-by-hand.js';

const folder = join(import.meta.dirname, 'texts');
const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const kept = join(import.meta.dirname, 'altered-checks.txt');
const keeps = process.env['DANVAN_KEEP'] !== undefined;
const known = keeps ? new Map<string, string[]>() : sectionsOf(readFileSync(kept, 'utf8'));
const found = new Map<string, string[]>();
if (keeps)
  afterAll(() => {
    writeFileSync(kept, names.map((name) => `# ${name}\n${found.get(name)?.join('\n') ?? ''}\n`).join('\n'));
  });

interface Told {
  readonly line: string;
  readonly check: Check;
  readonly printed: readonly string[];
  readonly exact: boolean;
}

describe('reports with one small change', () => {
  it.each(names)('%s', (file) => {
    const { text } = readAnnotated(file, readFileSync(join(folder, file), 'utf8'));
    const mentions = findMentions(text);
    const lines: string[] = [];
    // Two kinds at each figure, in turn, so that all kinds come up everywhere.
    let turn = Number.parseInt(file, 10) * 35;
    for (const passage of passagesOf(text, mentions, findChecks(text, mentions))) {
      const own = findMentions(passage.text);
      const before = toldIn(passage.text, own);
      lines.push(`${passage.line} as it is: ${before.map(({ line }) => line).join(' ') || '-'}`);
      const alterable = new Alterable(passage, own);
      for (const at of alterable.figures) {
        turn += 7;
        for (const [kind, changed] of someOf(alterable, at, turn)) {
          const after = toldIn(changed, findMentions(changed));
          expect(after.flatMap(wronglyJudged), changed).toEqual([]);
          const [gone, come] = [without(before, after), without(after, before)];
          if (gone.length + come.length > 0)
            lines.push(
              `${passage.line} ${at} ${kind}: ${[...gone.map((one) => `-${one}`), ...come.map((one) => `+${one}`)].join(' ')}`,
            );
        }
      }
    }
    found.set(file, lines);
    if (!keeps) expect(lines).toEqual(known.get(file) ?? []);
  });
});

function someOf(alterable: Alterable, at: string, turn: number): [kind: string, changed: string][] {
  const { kinds } = Alterable;
  const some: [string, string][] = [];
  for (let step = 0; step < kinds.length && some.length < 2; step += 1) {
    const kind = kinds[(turn + step * 19) % kinds.length] ?? '';
    const changed = alterable.alter(at, kind);
    if (changed !== undefined) some.push([kind, changed]);
  }
  return some;
}

function toldIn(text: string, mentions: readonly Mention[]): Told[] {
  return findChecks(text, mentions).map((check) => {
    const inputs = check.mentions.map((at) => mentions[at]).filter((one) => one !== undefined);
    const printed = inputs.map(({ number }) => text.slice(number.start, number.end));
    const mark = check.verdict === 'holds' ? '' : ` ${check.verdict}`;
    return {
      line: `${check.rule}(${printed.join(' ')}${mark})`,
      check,
      printed,
      exact: inputs.every(({ bound }) => bound === 'exact'),
    };
  });
}

// Words, magnitudes and bounds are left to the tests of the rules.
function wronglyJudged({ check: { rule, verdict }, printed, exact, line }: Told): string[] {
  const outcomes = exact && verdict !== 'undecided' ? outcomesByHand(rule, printed) : [];
  if (outcomes.length === 0) return [];
  const outcome = verdict === 'holds' || verdict === 'truncated' ? verdict : 'fails';
  return outcomes.includes(outcome) ? [] : [`${line} is ${[...new Set(outcomes)].join(' or ')}`];
}

function without(one: readonly Told[], other: readonly Told[]): string[] {
  const left = other.map(({ line }) => line);
  return one
    .map(({ line }) => line)
    .filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}
