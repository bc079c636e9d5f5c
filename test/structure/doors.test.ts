// Every public name, reviewed: a name that appears or goes is a decision, not an accident.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

const doors = ['core', 'elements', 'server'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  return Object.entries(exports).flatMap(([door, target]) =>
    typeof target === 'object' && target['danvan-source']
      ? [{ door: `@danvan/${name}${door.slice(1)}`, file: join('packages', name, target['danvan-source']) }]
      : [],
  );
});

function publicNames(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const names: string[] = [];
  for (const [, all, list] of text.matchAll(/export\s+(type\s+)?\{([^}]*)\}/g)) {
    for (const entry of (list ?? '').split(',')) {
      const written = entry.trim();
      if (written === '') continue;
      const type = all !== undefined || written.startsWith('type ');
      const name = written.replace(/^type\s+/, '').replace(/^.*\sas\s+/, '');
      names.push(type ? `type ${name}` : name);
    }
  }
  for (const [, kind, name] of text.matchAll(
    /^export\s+(?:declare\s+)?(const|function|class|interface|type)\s+(\w+)/gm,
  )) {
    names.push(kind === 'interface' || kind === 'type' ? `type ${name ?? ''}` : (name ?? ''));
  }
  expect(text, `${file} writes its names out`).not.toMatch(/export\s+\*/);
  return [...new Set(names)].sort();
}

describe('public names', () => {
  it.each(doors)('$door', async ({ door, file }) => {
    await expect(publicNames(file).join('\n') + '\n').toMatchFileSnapshot(
      `doors/${door.replace(/^@danvan\//, '').replaceAll('/', '-')}.txt`,
    );
  });
});
