import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';
import { readExamples, withChecks } from './read-examples.js';

const folder = join(root, 'test/tmp/examples');
const examples = readExamples();
let checked = 0;
Object.assign(globalThis, {
  __check: (actual: unknown, expected: unknown) => {
    expect(actual).toEqual(expected);
    checked += 1;
  },
});

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  examples.forEach(({ code }, index) => {
    writeFileSync(
      join(folder, `${index}.ts`),
      `declare const __check: (a: unknown, b: unknown) => void;\n${code}\nexport {};\n`,
    );
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('examples in doc comments and guides', () => {
  it('a check is seen on one line, after a condition and over several lines', () => {
    expect(withChecks('f(1); //=> 2\nif (a) g(\n  1,\n); //=> "x"\nh();').checks).toBe(2);
  });

  it('what readers copy compiles as it stands', { timeout: 240_000 }, () => {
    const settings = {
      extends: '../../../tsconfig.test.json',
      compilerOptions: { rootDir: '../../..', noUnusedLocals: false },
      include: ['*.ts'],
      exclude: [],
      // Of the packages their declarations are read, as readers have them, built anew where they are out of date.
      references: ['core', 'elements', 'server', 'cli'].map((name) => ({ path: `../../../packages/${name}` })),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    let faults = '';
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', folder], {
        encoding: 'utf8',
      });
    } catch (error) {
      faults = (error as { stdout: string }).stdout.replace(
        /(\d+)\.ts/g,
        (file, index: string) => examples[Number(index)]?.title ?? file,
      );
    }
    expect(faults).toBe('');
  });

  it.each(examples.map(({ title, checks }, index) => ({ title, checks, index })))(
    '$title',
    async ({ checks, index }) => {
      const before = checked;
      await import(/* @vite-ignore */ join(folder, `${index}.ts`));
      expect(checked - before).toBe(checks);
    },
  );
});
