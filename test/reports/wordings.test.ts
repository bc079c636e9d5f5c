// How each measure of the catalogue is worded, family by family, and what must
// not be taken for it: a sentence, and below it what it states. "¶" breaks the
// line, "?" may be claimed or not, "of" names the base, "-" states nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '@danvan/core/reports';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';
import { checksOf } from './checks-in.js';
import { sentencesOf } from './sentence-list.js';

const folder = join(root, 'test/reports/wordings');
/** Wordings that are known to be missed: a line goes when its sentence is read. */
const open = readFileSync(join(folder, 'not-yet.md'), 'utf8');

// What the same sentences state between their own figures; those that are not listed state nothing of the kind.
const checked = new Map(sentencesOf(join(folder, '../wordings-checks.txt')));

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
  const pairs = lines.flatMap((line, at) => (at % 2 === 0 ? [[line, lines[at + 1] ?? ''] as const] : []));
  const isRead = (sentence: string, wanted: string): void => {
    const text = sentence.replaceAll('¶', '\n');
    const report = readReport(text);
    expect(checksOf(report, text)).toEqual(checked.get(text) ?? []);
    const claims = report.claims.filter(({ target }) => target !== true);
    const stated = wanted.replace(/^= /u, '').split('; ');
    const needed = stated.filter((one) => one !== '-' && !one.startsWith('?'));
    const allowed = stated.map((one) => one.replace(/^\? | of .*$/gu, ''));
    const told = claims.map(({ measure, value }) => `${measure} ${value.toFixed()}`);
    expect(told.filter((one) => !allowed.includes(one))).toEqual([]);
    const based = claims.map(({ measure, value, base }) => `${measure} ${value.toFixed()} of ${base ?? ''}`);
    expect(needed.filter((one) => !(one.includes(' of ') ? based : told).includes(one))).toEqual([]);
  };
  const missed = pairs.filter(([sentence]) => open.includes(sentence));
  it.each(pairs.filter(([sentence]) => !open.includes(sentence)))('%s', isRead);
  if (missed.length > 0) it.fails.each(missed)('%s', isRead);
});
