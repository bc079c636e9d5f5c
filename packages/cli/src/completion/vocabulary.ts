// What can be typed after `danvan`, for the shells; a test compares it with
// what the program understands.
import { encodingNames } from '../encodings/encoding-name.js';
import { commands } from '../read-arguments.js';

/** Shells that a completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Options with the values they take; without values where anything may follow, or nothing. */
export const options: readonly { readonly name: string; readonly values?: readonly string[]; readonly en: string }[] = [
  { name: '--json', en: 'one JSON document' },
  { name: '--date', en: 'day of publication, 2026-05-17' },
  { name: '--encoding', values: encodingNames, en: 'what the files are written in' },
  { name: '--map', en: 'which column of a table holds what, as JSON' },
  { name: '--money', en: 'as on a receipt' },
  { name: '--check', en: 'only see whether the server would start' },
  { name: '--lang', values: ['vi', 'en'], en: 'language of the messages' },
  { name: '--help', en: 'examples and exit codes' },
  { name: '--version', en: 'version of danvan' },
];

/** First words. */
export const firstWords: readonly string[] = [...commands, 'help'];

/** Commands that take files. */
export const fileCommands: readonly string[] = ['read', 'audit', 'import', 'backup', 'restore'];
