// Each rule of claims has an own sentence that no rule before it reads: a rule that none of them needs is dead, or its
// sentence is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimRules } from '../../packages/core/src/reports/claim-rules.js';
import { readReport } from '../../packages/core/src/reports/read-report.js';
import { readAnnotated } from './annotated-report.js';

const texts = join(import.meta.dirname, 'texts');
const wordings = join(import.meta.dirname, 'wordings');
const ofFolder = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const own = [
  ...ofFolder(texts).map(([name, text]) => readAnnotated(name, text).text),
  ...ofFolder(wordings).flatMap(([, text]) =>
    text
      .split('\n')
      .filter(Boolean)
      .filter((_, at) => at % 2 === 0)
      .map((line) => line.replaceAll('¶', '\n')),
  ),
];

describe('the rules of claims', () => {
  it('have names of their own', () => {
    const names = claimRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/u.test(name))).toEqual([]);
  });

  it('are each needed by some sentence of ours', () => {
    const needed = new Set<string>();
    const originals = claimRules.map(({ read }) => read);
    const watched = claimRules as { name: string; read: (typeof originals)[number] }[];
    for (const rule of watched) {
      const { read } = rule;
      rule.read = (asked) => {
        const claim = read(asked);
        if (claim) needed.add(rule.name);
        return claim;
      };
    }
    try {
      for (const text of own) readReport(text);
    } finally {
      for (const [at, rule] of watched.entries()) rule.read = originals[at] ?? rule.read;
    }
    expect(claimRules.map(({ name }) => name).filter((name) => !needed.has(name))).toEqual([]);
  });
});
