import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';
import type { Check } from './check.js';

const shared = process.env.DANVAN_SHARED ?? join(import.meta.dirname, '../../../../../shared');
const present = existsSync(join(shared, 'gold/dev'));

interface Gold {
  readonly mentions: readonly { readonly start: number; readonly text: string }[];
  readonly checks: readonly {
    readonly inputMentions: readonly number[];
    readonly statedMention: number | null;
    readonly holds: boolean;
    readonly soft?: true;
  }[];
}

interface Score {
  found: number;
  all: number;
  falseFound: number;
  falseAll: number;
  alarmsRight: number;
  alarmsWrong: number;
}

// A check answers a gold check when it cites the same figures, or some of them
// with the stated one among them, with the same verdict.
function scoreFolder(goldFolder: string, textFolder: string): Score {
  const score: Score = { found: 0, all: 0, falseFound: 0, falseAll: 0, alarmsRight: 0, alarmsWrong: 0 };
  for (const file of readdirSync(goldFolder).filter((name) => name.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as Gold;
    const text = readFileSync(join(textFolder, file.replace('.gold.json', '.txt')), 'utf8');
    const report = readReport(text);
    const goldOf = (index: number): number => {
      const { start, end } = report.mentions[index] ?? { start: -1, end: -1 };
      return gold.mentions.findIndex((mention) => mention.start < end && start < mention.start + mention.text.length);
    };
    const answers = (check: Check, one: Gold['checks'][number]): boolean => {
      const cited = new Set(check.mentions.map(goldOf));
      const inside = [...cited].every((index) => one.inputMentions.includes(index));
      const enough = cited.size === one.inputMentions.length || (cited.size >= 2 && cited.has(one.statedMention ?? -2));
      return inside && enough && check.holds === one.holds;
    };
    for (const one of gold.checks.filter((candidate) => !candidate.soft)) {
      const hit = report.checks.some((check) => answers(check, one));
      score.all += 1;
      score.found += hit ? 1 : 0;
      score.falseAll += one.holds ? 0 : 1;
      score.falseFound += !one.holds && hit ? 1 : 0;
    }
    const soft = gold.checks.filter((one) => one.soft).map((one) => ({ ...one, holds: false }));
    for (const check of report.checks.filter((candidate) => !candidate.holds)) {
      if (soft.some((one) => answers(check, one))) continue;
      const right = gold.checks.some((one) => answers(check, one));
      score.alarmsRight += right ? 1 : 0;
      score.alarmsWrong += right ? 0 : 1;
    }
  }
  return score;
}

describe.skipIf(!present)('checks against the annotated reports', () => {
  it('finds every relation of the five articles, and no other alarm', () => {
    const score = scoreFolder(join(shared, 'gold/seeds'), join(shared, 'seeds'));
    expect(score).toMatchObject({ found: score.all, falseFound: 1, alarmsRight: 1, alarmsWrong: 0 });
  });

  it('finds nine in ten relations of the sixteen reports, and hardly a false alarm', () => {
    const score = scoreFolder(join(shared, 'gold/dev'), join(shared, 'gold/dev'));
    expect(score.found / score.all).toBeGreaterThanOrEqual(0.9);
    expect(score.falseFound / score.falseAll).toBeGreaterThanOrEqual(0.9);
    expect(score.alarmsRight / (score.alarmsRight + score.alarmsWrong)).toBeGreaterThanOrEqual(0.9);
  });
});
