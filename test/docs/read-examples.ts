// Finds the examples in doc comments and in the written guides, and turns each
// line that ends in `//=> value` into a check of that value.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../structure/imports.js';

export interface Example {
  readonly title: string;
  readonly code: string;
  readonly checks: number;
}

export function readExamples(): Example[] {
  const sources = ['core', 'server'].flatMap((name) => find(join(root, 'packages', name, 'src'), /(?<!\.test)\.ts$/));
  const guides = [join(root, 'README.md'), join(root, 'README.vi.md'), ...find(join(root, 'docs'), /\.md$/)];
  return [
    ...sources.flatMap((path) => blocks(path, readFileSync(path, 'utf8').replace(/^[ \t]*\* ?/gm, ''))),
    ...guides.flatMap((path) => blocks(path, readFileSync(path, 'utf8'))),
  ];
}

function find(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => pattern.test(path))
    .sort();
}

function blocks(path: string, text: string): Example[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => {
    const { code, checks } = withChecks(match[1] ?? '');
    return { title: `${relative(root, path)} ${index + 1}`, code, checks };
  });
}

/** `f(x); //=> 5` becomes `__check(f(x), 5);`, also after `if (…)` and over several lines. */
export function withChecks(code: string): { code: string; checks: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const end = code.indexOf('\n', node.end);
      const rest = code.slice(node.end, end < 0 ? code.length : end);
      const expected = /^\s*\/\/=>\s*(.+)$/.exec(rest)?.[1];
      if (expected !== undefined) {
        const expression = node.expression;
        edits.push({
          start: expression.getStart(),
          end: expression.end,
          text: `__check(${expression.getText()}, (${expected}))`,
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let out = code;
  for (const { start, end, text } of edits.reverse()) out = out.slice(0, start) + text + out.slice(end);
  return { code: out, checks: edits.length };
}
