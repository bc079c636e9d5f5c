// What is published: named, licensed, described, one version, and sent by a workflow that holds no secret.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folders = ['core', 'elements', 'server', 'cli'];
const packages = folders.map((folder) => ({
  folder,
  manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest,
}));
const versions = new Set(packages.map(({ manifest }) => manifest.version));

describe('the packages', () => {
  it('have one version', () => {
    expect(versions.size).toBe(1);
  });

  it.each(packages)('$folder says what it is and runs nothing when it is installed', ({ folder, manifest }) => {
    expect(manifest.license).toBe('MIT');
    expect(manifest.description.length).toBeGreaterThan(20);
    expect(manifest.files.length).toBeGreaterThan(0);
    for (const name of ['LICENSE', 'README.md']) expect(existsSync(join(root, 'packages', folder, name))).toBe(true);
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => /install|prepare/.test(name))).toEqual([]);
  });

  it.each(packages)('$folder pins what it needs', ({ manifest }) => {
    const loose = Object.entries(manifest.dependencies ?? {}).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range));
    expect(loose).toEqual([]);
  });

  it.each(packages)('$folder: types come first at every door', ({ manifest }) => {
    const wrong = Object.entries(manifest.exports).filter(([, target]) => {
      const keys =
        typeof target === 'object' ? Object.keys(target).filter((key) => key !== 'danvan-source') : ['types'];
      return keys[0] !== 'types';
    });
    expect(wrong).toEqual([]);
  });
});

describe('the workflows', () => {
  const workflows = join(root, '.github/workflows');

  it('hold no secret, and the release may prove where it comes from', () => {
    const texts = readdirSync(workflows).map((name) => readFileSync(join(workflows, name), 'utf8'));
    expect(texts.filter((text) => text.includes('secrets.'))).toEqual([]);
    const release = readFileSync(join(workflows, 'release.yml'), 'utf8');
    expect(release).toContain('id-token: write');
    expect(release).toContain("NPM_CONFIG_PROVENANCE: 'true'");
  });

  it('run only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    const named = readdirSync(workflows).flatMap((name) =>
      [...readFileSync(join(workflows, name), 'utf8').matchAll(/npm (?:run )?([\w-]+)/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const known = ['ci', ...Object.keys(scripts ?? {})];
    expect(named.filter((name) => !known.includes(name) && name !== 'trusts')).toEqual([]);
  });
});
