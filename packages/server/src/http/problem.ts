import type { LocalText } from '@danvan/core';

/** One reason why a request cannot be taken: where, which, and a sentence in both languages. */
export interface Problem {
  readonly pointer: string;
  readonly code: string;
  readonly message: LocalText;
}

export function problem(pointer: string, code: string, vi: string, en: string): Problem {
  return { pointer, code, message: { vi, en } };
}
