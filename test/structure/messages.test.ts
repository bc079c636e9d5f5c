// Every text that a person sees exists in Vietnamese and in English.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

const files = ['core', 'elements', 'server', 'cli'].flatMap((name) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true })
    .map(String)
    .filter((path) => /messages\.ts$/.test(path))
    .map((path) => join('packages', name, 'src', path)),
);

function keys(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${prefix}.${key}`));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('messages', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it.each(files)('%s has the same keys and figures in both languages', async (file) => {
    const module = (await import(join(root, file))) as Record<string, unknown>;
    const tables = Object.values(module).filter(
      (value): value is { vi: unknown; en: unknown } =>
        typeof value === 'object' && value !== null && 'vi' in value && 'en' in value,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { vi, en } of tables) {
      expect(keys(en)).toEqual(keys(vi));
      const holes = (table: unknown): string[] =>
        texts(table).map((text) =>
          [...text.matchAll(/\{(\w+)\}/g)]
            .map((match) => match[1])
            .sort()
            .join(),
        );
      expect(holes(en)).toEqual(holes(vi));
    }
  });
});
