// The Vietnamese pages speak as the glossary does: docs/glossary-variants.json lists beside each term what
// must not stand for it, and what no Vietnamese writer would write.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

interface Variants {
  readonly terms: readonly { readonly term: string; readonly not: readonly string[] }[];
  readonly anywhere: readonly { readonly not: readonly string[]; readonly why: string }[];
}

const docs = join(root, 'docs');
const { terms, anywhere } = JSON.parse(readFileSync(join(docs, 'glossary-variants.json'), 'utf8')) as Variants;
const rules = [
  ...terms.flatMap(({ term, not }) => not.map((variant) => ({ variant, say: `the glossary says “${term}”` }))),
  ...anywhere.flatMap(({ not, why }) => not.map((variant) => ({ variant, say: why }))),
];
const glossary = readFileSync(join(docs, 'glossary.vi.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|')[1]?.trim() ?? '');

const pages = [
  'README.vi.md',
  ...readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vi.md') || /^site\/.*\.json$/.test(name))
    .map((name) => `docs/${name}`),
].sort();

/** Code is not prose: fenced blocks keep their lines, so that a place stays a place. */
const prose = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/```[\s\S]*?```/g, (block) => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]*`/g, '')
    .split('\n');

/** `page:line: what stands there, and what the glossary says`. A word counts, a part of a word does not. */
function faultsOf(page: string, text: string): string[] {
  return prose(text).flatMap((line, index) =>
    rules
      .filter(({ variant }) => new RegExp(`(?<![\\p{L}])${variant}(?![\\p{L}])`, 'iu').test(line))
      .map(({ variant, say }) => `${page}:${index + 1}: “${variant}”; ${say}`),
  );
}

describe('the Vietnamese pages', () => {
  it('a variant is found with its page and line, and not inside code or a longer word', () => {
    expect(faultsOf('x.vi.md', 'Một\nTỉ lệ hài lòng\n`tỉ lệ`\n')).toEqual([
      'x.vi.md:2: “tỉ lệ”; spelling of legal texts: tỷ lệ, quy định, hòa, ủy ban',
    ]);
    expect(faultsOf('x.vi.md', 'số đong đếm; hoàn thành')).toEqual([]);
  });

  it('the list stands on the glossary', () => {
    expect(terms.map(({ term }) => term).filter((term) => !glossary.includes(term))).toEqual([]);
  });

  it('no variant is itself a term', () => {
    const words = new Set(glossary.flatMap((term) => term.split(/[,;→]/).map((word) => word.trim())));
    expect(rules.map(({ variant }) => variant).filter((variant) => words.has(variant))).toEqual([]);
  });

  it.each(pages)('%s uses the words of the glossary', (page) => {
    expect(faultsOf(page, readFileSync(join(root, page), 'utf8'))).toEqual([]);
  });
});
