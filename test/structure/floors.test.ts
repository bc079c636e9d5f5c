import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.js';

// A room may import rooms below it. Reports and surveys are two wings on one
// floor and never see each other; data is passed in, so nobody imports the catalogue.
const floorOf: Record<string, number> = {
  foundation: 0,
  numbers: 1,
  periods: 1,
  quantities: 2,
  units: 2,
  documents: 2,
  entities: 3,
  reports: 4,
  surveys: 4,
  indicators: 5,
  cards: 6,
  catalog: 7,
};
// The catalogue holds data: of other rooms it may use types only. (Finding a
// survey is the surveys' own matter, so nothing else is needed.)
const files = sourceFiles();
const inCore = files.filter(({ path }) => path.startsWith('packages/core/src/'));
const roomOf = (path: string): string => path.split('/')[3] ?? '';

describe('floors of core', () => {
  it('reads every room', () => {
    const rooms = new Set(inCore.map(({ path }) => roomOf(path)).filter((room) => room !== 'index.ts'));
    expect([...rooms].sort()).toEqual(Object.keys(floorOf).sort());
  });

  it('imports go downwards only', () => {
    const upward = inCore.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      if (room === 'index.ts') return [];
      return imports
        .filter(({ target }) => target.startsWith('packages/core/src/'))
        .map(({ target, typeOnly }) => ({ to: roomOf(target), target, typeOnly }))
        .filter(({ to }) => to !== room && (floorOf[to] ?? 99) >= (floorOf[room] ?? -1))
        .map(({ target }) => `${path} → ${target}`);
    });
    expect(upward).toEqual([]);
  });

  it('the catalogue takes nothing but types and the foundation from other rooms', () => {
    const values = inCore
      .filter(({ path }) => roomOf(path) === 'catalog' && !path.endsWith('index.ts'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, typeOnly }) => !typeOnly && target.startsWith('packages/'))
          .filter(({ target }) => !['catalog', 'foundation'].includes(roomOf(target)))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(values).toEqual([]);
  });

  it('only the foundation knows the arithmetic library', () => {
    const knowing = files
      .filter(({ imports }) => imports.some(({ target }) => target === 'decimal.js'))
      .map(({ path }) => path);
    expect(knowing).toEqual(['packages/core/src/foundation/decimal.ts']);
  });

  it('a validator is loaded only where data comes in', () => {
    const doors = files.filter(({ imports }) => imports.some(({ target }) => target === 'zod')).map(({ path }) => path);
    expect(doors.filter((path) => path.startsWith('packages/elements/'))).toEqual([]);
    const schemas = 'packages/core/src/entities/schema/';
    expect(doors.filter((path) => path.startsWith('packages/core/') && !path.startsWith(schemas))).toEqual([
      'packages/core/src/reports/report-schema.ts',
      'packages/core/src/surveys/read-survey.ts',
      'packages/core/src/surveys/schemas.ts',
    ]);
  });

  it('the schema of a report is a door of its own: reading one loads no validator', () => {
    const loading = files.filter(({ imports }) =>
      imports.some(({ target }) => target.endsWith('/reports/report-schema.ts') || target.endsWith('/reports/schema')),
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  it('the schemas of entities are a door of their own: others take their types only', () => {
    const loading = files.filter(
      ({ path, imports }) =>
        !path.startsWith('packages/core/src/entities/schema/') &&
        imports.some(({ target, typeOnly }) => !typeOnly && /\/entities\/schema(?:\/|$)/.test(target)),
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });
});

describe('packages', () => {
  const allowed: Record<string, readonly string[]> = {
    core: ['decimal.js', 'zod'],
    elements: ['@danvan/core', 'lit'],
    server: ['@danvan/core', '@hono/node-server', 'hono', 'kysely', 'libsql', 'pg', 'zod'],
    cli: ['@danvan/core', '@danvan/server', 'csv-parse', 'mammoth', 'parse5', 'read-excel-file', 'unpdf'],
  };
  const packageOf = (target: string): string =>
    target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');

  // One door of its own, so that nobody else meets a framework.
  const react = 'packages/elements/src/react.ts';

  it.each(Object.entries(allowed))('%s imports what it may and nothing else', (name, may) => {
    const foreign = files
      .filter(({ path }) => path.startsWith(`packages/${name}/`))
      .flatMap(({ path, imports }) =>
        imports
          // '#…' is a file of the package itself, by its `imports`.
          .filter(({ target }) => !target.startsWith(`packages/${name}/`) && !/^(node:|#)/.test(target))
          .filter(({ target }) => !may.includes(packageOf(target)))
          .filter(({ target }) => path !== react || !['react', '@lit/react'].includes(target))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(foreign).toEqual([]);
  });

  it('core uses nothing of Node: it runs in pages and workers too', () => {
    const nodeUsers = inCore.filter(({ imports }) => imports.some(({ target }) => target.startsWith('node:')));
    expect(nodeUsers.map(({ path }) => path)).toEqual([]);
  });

  it('inside a package the file is imported, never an index', () => {
    const viaIndex = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('packages/') && target.endsWith('/index.ts'))
        .map(({ target }) => `${path} → ${target}`),
    );
    // The front door of core may be made of its other doors.
    expect(viaIndex.filter((arrow) => !arrow.startsWith('packages/core/src/index.ts'))).toEqual([]);
  });

  it('no file imports itself through others', () => {
    const graph = new Map(
      files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const target of graph.get(path) ?? []) if (graph.has(target)) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

it('elements load surveys by the door without validators', () => {
  const full = files
    .filter(({ path }) => path.startsWith('packages/elements/'))
    .flatMap(({ path, imports }) =>
      imports.filter(({ target, typeOnly }) => !typeOnly && target === '@danvan/core/surveys').map(() => path),
    );
  expect(full).toEqual([]);
});
