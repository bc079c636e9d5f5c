import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { innerNames, innerNamesOfLit } from '../../scripts/inner-names.mjs';
import { root } from '../structure/imports.js';

const read = (folder: string): { path: string; code: string }[] =>
  readdirSync(join(root, 'packages', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => ({
      path,
      code: readFileSync(join(root, 'packages', folder, path), 'utf8').replace(/\/\*[^]*?\*\/|\/\/ .*/g, ''),
    }));

const elements = read('elements/src');
/** What comes as data, and what stands in a second file beside the bundle. */
const outside = [
  ...read('core/src/cards').filter(({ path }) => /^(?:card|figure|ranking|trend-series)\.ts$/.test(path)),
  ...read('core/src/surveys'),
  ...elements.filter(({ path }) =>
    /report-audit\/(?!report-audit\.ts)|save-picture|sheet-of|period-words|likert-summary/.test(path),
  ),
];

describe('names that the bundle shortens', () => {
  it.each(innerNames)('%s: nobody outside has it', (name) => {
    const member = new RegExp(`\\.${name}\\b|\\b${name}\\??:`);
    expect(outside.filter(({ code }) => member.test(code)).map(({ path }) => path)).toEqual([]);
    const spoken = new RegExp(`['"\`]${name}['"\`]|^ {2}declare ${name}\\b`, 'm');
    expect(elements.filter(({ code }) => spoken.test(code)).map(({ path }) => path)).toEqual([]);
    expect([...elements, ...read('core/src/numbers')].some(({ code }) => new RegExp(`\\b${name}\\b`).test(code))).toBe(
      true,
    );
  });

  it.each(innerNamesOfLit)('%s of Lit: it is not asked for by text, and no second file has it', (name) => {
    const lit = ['@lit/reactive-element/reactive-element', 'lit-html/lit-html', 'lit-element/lit-element']
      .map((path) => readFileSync(join(root, 'node_modules', `${path}.js`), 'utf8'))
      .join('\n');
    expect(lit).toMatch(new RegExp(`\\b${name}\\b`));
    expect(lit).not.toMatch(new RegExp(`['"\`]${name}['"\`]`));
    const member = new RegExp(`\\.${name}\\b|\\b${name}(?:\\(|\\??:)`);
    expect(outside.filter(({ code }) => member.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
