// Reads the imports of every source file once; the structural tests and the
// drawing of the architecture stand on the same reading.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the repository root. */
  readonly path: string;
  readonly lines: number;
  /** What it imports: paths from the root for files of the house, bare names for packages. */
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:[\w$]+\s*,\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|[\w$]+)\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

export function sourceFiles(): SourceFile[] {
  return ['core', 'elements', 'server', 'cli']
    .flatMap((name) => walk(join(root, 'packages', name, 'src')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const imports = [...text.matchAll(statement)].map((match) => ({
        target: resolveImport(path, match[2] ?? match[3] ?? match[4] ?? ''),
        typeOnly: match[1] !== undefined,
      }));
      return { path: relative(root, path), lines: text.split('\n').length - 1, imports };
    });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function resolveImport(from: string, target: string): string {
  return target.startsWith('.') ? relative(root, join(dirname(from), target)).replace(/\.js$/, '.ts') : target;
}
