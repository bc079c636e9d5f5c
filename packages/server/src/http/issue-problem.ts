import type * as z from 'zod';
import { sentenceOf } from './issue-sentence.js';
import type { Problem } from './problem.js';

/**
 * A validator's finding as problems of ours: one for each unknown key, with a
 * JSON pointer to it. The findings must have been made with `reportInput`.
 *
 * @param at - pointer to what was checked, when it is a part of the body
 */
export function problemsOf(issues: readonly z.core.$ZodIssue[], at = ''): Problem[] {
  return issues.flatMap((issue) => {
    const message = sentenceOf(issue);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pointer: at + pointerTo(path), code: issue.code, message }));
  });
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
