// Look-behinds in regular expressions shut out Safari before 16.4: what a page loads has none.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

describe.each(['packages/core/src', 'packages/elements/src'])('%s', (folder) => {
  it('uses no look-behind', () => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /\(\?<[=!]/u.test(readFileSync(join(root, folder, file), 'utf8')))).toEqual([]);
  });
});
