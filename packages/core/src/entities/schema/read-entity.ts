import * as z from 'zod';
import type { LocalText } from '../../foundation/local-text.js';
import { Entity } from './entity.js';

/** One fault of a record: where (JSON pointer) and what, in a sentence. */
export interface EntityProblem {
  readonly pointer: string;
  readonly sentence: LocalText;
}

/** A record that was read, or everything that is wrong with it. */
export type ReadEntity =
  | { readonly success: true; readonly data: Entity }
  | { readonly success: false; readonly problems: readonly EntityProblem[] };

const say = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };

/**
 * Reads a record of any kind. Every fault is told with its place and a
 * sentence in Vietnamese and English, not the first one only.
 *
 * @example
 * ```ts
 * import { readEntity } from '@danvan/core/entities/schema';
 * const read = readEntity({ kind: 'feedback-summary', unit: '24', period: 'năm 2023' });
 * read.success ? '' : read.problems[0]?.pointer; //=> '/period'
 * read.success ? '' : read.problems[0]?.sentence.vi; //=> 'Cần một kỳ như 2023 hoặc 2018-01/2018-06.'
 * ```
 */
export function readEntity(given: unknown): ReadEntity {
  const parsed = Entity.safeParse(given, { reportInput: true });
  if (parsed.success) return { success: true, data: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => {
    const sentence = { vi: sentenceOf('vi', issue), en: sentenceOf('en', issue) };
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pointer: pointerTo(path), sentence }));
  });
  return { success: false, problems };
}

function sentenceOf(lang: 'vi' | 'en', issue: z.core.$ZodIssue): string {
  const own = issue.code === 'custom' ? (issue.params?.[lang] as unknown) : undefined;
  const said = typeof own === 'string' ? own : say[lang](issue as z.core.$ZodRawIssue);
  const text = (typeof said === 'string' ? said : said?.message) ?? issue.message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
