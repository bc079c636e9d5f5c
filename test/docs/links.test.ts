// A path in the docs that leads nowhere is worse than none.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

const pages = [
  ...['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((name) => join(root, name)),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => join(root, 'docs', String(name)))
    .filter((path) => path.endsWith('.md')),
].map((path) => ({ name: relative(root, path), path, text: readFileSync(path, 'utf8') }));

describe('the written pages', () => {
  it.each(pages)('$name links to what exists', ({ path, text }) => {
    // A pattern in backticks may look like a link.
    const words = text.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    const targets = [...words.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it.each(pages)('$name names files that exist', ({ text }) => {
    const named = [...text.matchAll(/`((?:packages|examples|scripts|test|docs|bench)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('the drawing of the architecture is what the imports say', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/draw-architecture.mjs', '--check'], { cwd: root }),
    ).not.toThrow();
  });

  it('the table of written numbers is what the library reads', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/written-numbers.mjs', '--check'], { cwd: root }),
    ).not.toThrow();
  });
});
