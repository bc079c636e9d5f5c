import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport, type Check, type Report } from '@danvan/core/reports';
import { readAnnotated, type AnnotatedReport, type ExpectedCheck } from './annotated-report.js';
import { answers, placeIn } from './answered-check.js';
import { sectionsOf } from './kept-list.js';

const folder = join(import.meta.dirname, 'texts');
const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
// Every check of every report, the inputs in their order with the line that each stands in. A change of a rule shows there
// as a change of lines; `DANVAN_KEEP=1 npx vitest run test/reports/own-reports.test.ts` writes it anew, to be read through.
const kept = join(import.meta.dirname, 'found-checks.txt');
const known = sectionsOf(readFileSync(kept, 'utf8'));
const found = new Map<string, string[]>();
if (process.env['DANVAN_KEEP'] !== undefined)
  afterAll(() => {
    writeFileSync(kept, names.map((name) => `# ${name}\n${found.get(name)?.join('\n') ?? ''}\n`).join('\n'));
  });

describe.each(names)('%s', (file) => {
  const wanted = readAnnotated(file, readFileSync(join(folder, file), 'utf8'));
  const report = readReport(wanted.text);
  const placeOf = (mention: number): number => {
    const { number } = report.mentions[mention] ?? { number: { start: -1, end: -1 } };
    return placeIn(wanted, number);
  };
  const says = ({ mentions, holds }: Check, check: ExpectedCheck): boolean =>
    answers({ figures: mentions.map(placeOf), holds }, check, wanted);

  it('reads every figure as a careful reader does', () => {
    const read = report.mentions.map(({ start, kind, value, bound }, at) => ({
      at: placeOf(at) >= 0 ? wanted.figures[placeOf(at)]?.text : start,
      kind,
      value,
      bound,
    }));
    const expected = wanted.figures.map(({ text, kind, value, bound }) => ({ at: text, kind, value, bound }));
    const optional = new Set(wanted.figures.filter((figure) => figure.optional).map((figure) => figure.text));
    expect(read.filter((one) => !optional.has(String(one.at)))).toEqual(
      expected.filter((one) => !optional.has(one.at)),
    );
  });

  it('reads their units', () => {
    for (const [at, mention] of report.mentions.entries()) {
      const figure = wanted.figures[placeOf(at)];
      if (!figure || figure.optional || figure.unit === null) continue;
      const [one, other] = [mention.unit ?? '', figure.unit].map(plain).sort((a, b) => a.length - b.length);
      expect(other, figure.text).toMatch(new RegExp(`^${escaped(one ?? '')}(?![\\p{L}])`, 'u'));
    }
  });

  it('finds every relation, and raises no other alarm', () => {
    const missed = wanted.checks.filter((check) => !check.soft && !report.checks.some((found) => says(found, check)));
    const unfound = wanted.checks.filter((check) => check.unfound);
    expect(missed.map((check) => describeCheck(check, wanted))).toEqual(
      unfound.map((check) => describeCheck(check, wanted)),
    );
    const alarms = report.checks.filter(
      (found) => !found.holds && !wanted.checks.some((check) => !check.holds && says(found, check)),
    );
    expect(alarms.map((check) => check.note.vi)).toEqual([]);
  });

  it('finds these relations and no others, of these figures and in this order', () => {
    const lines = report.checks.map((check) => lineOf(check, report, wanted.text));
    found.set(file, lines);
    if (process.env['DANVAN_KEEP'] === undefined) expect(lines).toEqual(known.get(file));
  });

  it.runIf(wanted.claims.length > 0)('binds figures to the measures of the catalogue', () => {
    const claims = report.claims.filter((claim) => claim.target !== true);
    const missed = wanted.claims.filter(
      (one) =>
        (!one.optional || one.known === 'unread') &&
        !claims.some(
          (claim) =>
            claim.measure === one.measure &&
            claim.value.toFixed() === one.value &&
            claim.bound === one.bound &&
            (one.base === undefined || claim.base === one.base) &&
            (one.period === undefined || claim.period === one.period),
        ),
    );
    expect(missed).toEqual(wanted.claims.filter((one) => one.known === 'unread'));
    const right = wanted.claims.filter((one) => one.known !== 'misread');
    const wrong = claims.filter(
      (claim) => !right.some((one) => one.measure === claim.measure && one.value === claim.value.toFixed()),
    );
    const known = wanted.claims.filter((one) => one.known === 'misread').map((one) => `${one.measure} ${one.value}`);
    expect(wrong.map((claim) => `${claim.measure} ${claim.value.toFixed()}`).sort()).toEqual(known.sort());
  });
});

function lineOf({ rule, verdict, mentions }: Check, report: Report, text: string): string {
  const figures = mentions.map((at) => {
    const { start, end } = report.mentions[at] ?? { start: 0, end: 0 };
    return `${text.slice(0, start).split('\n').length}: ${text.slice(start, end)}`;
  });
  return `${rule} ${verdict} ${figures.join(' | ')}`;
}

function describeCheck(check: ExpectedCheck, wanted: AnnotatedReport): string {
  return `${check.rule} ${check.inputs.map((at) => wanted.figures[at]?.text).join(' | ')}`;
}

function plain(unit: string): string {
  return unit
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/^(?:vnd|d)$/u, 'dong')
    .trim();
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
