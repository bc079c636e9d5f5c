// Both languages have the same pages, with the same parts and the same code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '@danvan/core/catalog';
import { measuresOf } from '@danvan/core/indicators';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

interface Group {
  readonly pages: readonly {
    readonly file: string;
    readonly title: Readonly<Record<'en' | 'vi', string>>;
    /** One text for both languages. */
    readonly shared?: true;
  }[];
}

const docs = join(root, 'docs');
const groups = JSON.parse(readFileSync(join(docs, 'site/pages.json'), 'utf8')) as readonly Group[];
const pages = groups.flatMap((group) => group.pages);
const isMade = (file: string): boolean => file.startsWith('elements/') || file === 'catalogue' || file === 'states';
const written = pages.filter(({ file, shared }) => !isMade(file) && shared !== true).map(({ file }) => file);
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');
const headings = (text: string): number[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^(#+) /gm)].map((match) => (match[1] ?? '').length);
const codeKinds = (text: string): string[] => [...text.matchAll(/^```(\w+)$/gm)].map((match) => match[1] ?? '');

describe('the pages of the site', () => {
  it.each(written)('%s says the same in both languages', (file) => {
    const [en, vi] = [read(`${file}.md`), read(`${file}.vi.md`)];
    expect(headings(vi)).toEqual(headings(en));
    expect(codeKinds(vi)).toEqual(codeKinds(en));
  });

  it('every page in Vietnamese is on the site', () => {
    const twins = readdirSync(docs, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.vi.md') && name !== 'site/index.vi.md')
      .map((name) => name.replace(/\.vi\.md$/, ''));
    expect(twins.filter((file) => !written.includes(file))).toEqual([]);
  });

  it('every element has a page with a demonstration', () => {
    const elements = readdirSync(join(root, 'packages/elements/src')).filter((name) =>
      existsSync(join(root, 'packages/elements/src', name, 'define.ts')),
    );
    expect(pages.map(({ file }) => file).filter((file) => file.startsWith('elements/'))).toEqual(
      expect.arrayContaining(elements.map((name) => `elements/danvan-${name}`)),
    );
  });

  it('the themes on the page are the files to copy', () => {
    const folder = join(root, 'examples/themes');
    const blocks = [...read('theming.md').matchAll(/```css\n([\s\S]*?)```/g)].map((match) => match[1]);
    const rules = readdirSync(folder).map((name) =>
      readFileSync(join(folder, name), 'utf8').replace(/^\/\*.*\*\/\n/, ''),
    );
    expect(rules.length).toBe(3);
    expect(blocks).toEqual(expect.arrayContaining(rules));
  });

  it.each(['frameworks.md', 'frameworks.vi.md'])('%s shows lines of the projects to copy', (page) => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const projects = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(react|vue|svelte|angular)\/(src\/.*|vite\.config\.js)$/.test(name) && /\.\w+$/.test(name))
      .map((name) => flat(readFileSync(join(root, 'examples', name), 'utf8')));
    const blocks = [...read(page).matchAll(/```(?:js|tsx|vue|svelte|ts)\n([\s\S]*?)```/g)].map(
      (match) => match[1] ?? '',
    );
    const strange = blocks.filter((block) => !projects.some((text) => text.includes(flat(block))));
    // The last block is about no framework; what readers copy of it is compiled with the other examples.
    expect(strange.length).toBe(1);
    expect(blocks.length).toBe(6);
  });

  it('every measure of a computed indicator has a figure for its worked example', () => {
    const figures = JSON.parse(read('site/catalogue-figures.json')) as Record<string, unknown>;
    const needed = indicators
      .filter(({ formula }) => formula.kind !== 'measure')
      .flatMap(({ formula }) => measuresOf(formula));
    expect(needed.filter((measure) => !(measure in figures))).toEqual([]);
  });
});
