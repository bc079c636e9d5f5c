import * as z from 'zod';
import type { LocalText } from '../foundation/local-text.js';
import { Survey } from './schemas.js';

/** One fault of a survey file: where (JSON pointer) and what, in a sentence. */
export interface SurveyProblem {
  readonly pointer: string;
  readonly message: LocalText;
}

/** A survey that was read, or every fault with its place. */
export type ReadSurvey =
  | { readonly success: true; readonly data: Survey }
  | { readonly success: false; readonly problems: readonly SurveyProblem[] };

const say = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };

/**
 * Reads a survey that an agency has written: JSON as text, or what was parsed
 * from it. Every fault is told with its place and a sentence in Vietnamese and
 * English, not the first one only.
 *
 * @example
 * ```ts
 * import { readSurvey } from '@danvan/core/surveys';
 * const read = readSurvey('{"id": "cho", "version": 1, "title": {"vi": "Chợ", "en": "Market"}, "questions": []}');
 * read.success ? [] : read.problems.map(({ pointer }) => pointer); //=> ['/questions']
 * ```
 */
export function readSurvey(source: unknown): ReadSurvey {
  let value = source;
  if (typeof source === 'string') {
    try {
      value = JSON.parse(source);
    } catch {
      return fail([{ pointer: '', message: { vi: 'Tệp không phải JSON.', en: 'The file is not JSON.' } }]);
    }
  }
  const parsed = Survey.safeParse(value, { reportInput: true });
  if (parsed.success) return { success: true, data: parsed.data };
  return fail(
    parsed.error.issues.flatMap((issue) => {
      const message = { vi: sentence('vi', issue), en: sentence('en', issue) };
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return paths.map((path) => ({ pointer: pointerTo(path), message }));
    }),
  );
}

function fail(problems: readonly SurveyProblem[]): ReadSurvey {
  return { success: false, problems };
}

function sentence(lang: 'vi' | 'en', issue: z.core.$ZodIssue): string {
  const own = issue.code === 'custom' ? (issue.params?.[lang] as unknown) : undefined;
  if (typeof own === 'string') return `${own}.`;
  const said = issue.code === 'custom' ? issue.message : say[lang](issue as z.core.$ZodRawIssue);
  return `${(typeof said === 'string' ? said : said?.message) ?? issue.message}.`;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
