import { DanvanError } from '@danvan/core';
import type { ColumnMapping, Place } from '@danvan/core/indicators';
import { readBytes } from '../files/read-bytes.js';

/** A column mapping that cannot be understood; says which key. */
class MappingError extends DanvanError {
  override readonly name = 'MappingError';
  declare readonly code: 'bad-mapping';

  constructor(file: string, key: string, vi: string, en: string) {
    super('bad-mapping', { vi: `${file}: ${key}: ${vi}`, en: `${file}: ${key}: ${en}` });
  }
}

/** A column mapping with the sheet it is for. */
export interface TableMapping extends ColumnMapping {
  readonly sheet?: string;
}

/**
 * Reads a column mapping from a JSON file.
 *
 * @throws MappingError, FileError
 */
export async function readMapping(file: string): Promise<TableMapping> {
  const text = (await readBytes(file)).toString('utf8').replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MappingError(file, '/', 'không phải JSON.', 'not JSON.');
  }
  const map = entries(json) ?? fail('/', 'cần một đối tượng JSON.', 'needs a JSON object.');
  const figures = Array.isArray(map.figures) ? (map.figures as unknown[]) : [];
  if (figures.length === 0) fail('figures', 'cần ít nhất một cột số liệu.', 'needs at least one column of figures.');
  return {
    unit: place('unit', map.unit),
    period: place('period', map.period),
    ...(map.scope === undefined ? {} : { scope: place('scope', map.scope) }),
    figures: figures.map((one, index) => {
      const figure = entries(one) ?? {};
      const key = `figures[${index}]`;
      return { column: string(`${key}.column`, figure.column), measure: place(`${key}.measure`, figure.measure) };
    }),
    ...(map.numbers === undefined ? {} : { numbers: numbersOf(map.numbers) }),
    ...(map.names === undefined ? {} : { names: namesOf(map.names) }),
    ...(map.sheet === undefined ? {} : { sheet: string('sheet', map.sheet) }),
  };

  function fail(key: string, vi: string, en: string): never {
    throw new MappingError(file, key, vi, en);
  }

  function string(key: string, value: unknown): string {
    return typeof value === 'string' && value !== '' ? value : fail(key, 'cần một chuỗi.', 'needs a text.');
  }

  function place(key: string, value: unknown): Place {
    const found = entries(value);
    if (typeof found?.column === 'string') return { column: found.column };
    if (typeof found?.value === 'string') return { value: found.value };
    return fail(key, 'cần {"column": "…"} hoặc {"value": "…"}.', 'needs {"column": "…"} or {"value": "…"}.');
  }

  function numbersOf(value: unknown): 'vi' | 'en' {
    return value === 'vi' || value === 'en' ? value : fail('numbers', 'cần "vi" hoặc "en".', 'needs "vi" or "en".');
  }

  function namesOf(value: unknown): Record<string, string> {
    const found = entries(value) ?? fail('names', 'cần một đối tượng.', 'needs an object.');
    return Object.fromEntries(Object.entries(found).map(([name, id]) => [name, string(`names.${name}`, id)]));
  }
}

function entries(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
