import type { LocalText } from '@danvan/core';
import type { Context } from 'hono';
import { askedLang } from './asked-lang.js';

/** One reason why a request cannot be taken: where, which, and a sentence in both languages. */
export interface Problem {
  readonly pointer: string;
  readonly code: string;
  readonly message: LocalText;
}

export function problem(pointer: string, code: string, vi: string, en: string): Problem {
  return { pointer, code, message: { vi, en } };
}

/** A problem as the answer says it. */
export interface ToldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The problems in the language that the page asks for. */
export function told(c: Context, problems: readonly Problem[]): ToldProblem[] {
  const lang = askedLang(c);
  return problems.map(({ pointer, code, message }) => ({ pointer, code, message: message[lang] }));
}
