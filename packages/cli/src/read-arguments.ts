import type { Lang } from '@danvan/core';
import { encodingNames, encodingOf, type EncodingName } from './encodings/encoding-name.js';
import { UsageError } from './usage-error.js';

/** What the first word may be. */
export const commands = [
  'read',
  'audit',
  'spell',
  'import',
  'serve',
  'backup',
  'restore',
  'move',
  'completion',
] as const;
type Command = (typeof commands)[number];

/** A call of the program, understood. */
export interface Arguments {
  /** `none` when the program is called with nothing to do. */
  readonly command: Command | 'help' | 'version' | 'none';
  /** Files, or the words of a number. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly money: boolean;
  /** Only see whether the server would start. */
  readonly check: boolean;
  /** Publication day of the reports, ISO. */
  readonly date?: string;
  /** What the files are in, when the reader says so. */
  readonly encoding?: EncodingName;
  /** File that says which column of a table holds what. */
  readonly map?: string;
}

/**
 * Takes a command line apart. Options may stand anywhere; `--` ends them.
 *
 * @throws UsageError for what no command understands
 */
export function readArguments(line: readonly string[]): Arguments {
  const operands: string[] = [];
  const given: {
    json: boolean;
    money: boolean;
    check: boolean;
    help: boolean;
    version: boolean;
    date?: string;
    encoding?: EncodingName;
    map?: string;
  } = {
    json: false,
    money: false,
    check: false,
    help: false,
    version: false,
  };
  const words = [...line];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (word === '--') operands.push(...words.splice(0));
    // A lone dash is standard input, and "-5" is a number.
    else if (!word.startsWith('-') || word === '-' || /^-[\d.,]/.test(word)) operands.push(word);
    else if (
      name === '--json' ||
      name === '--money' ||
      name === '--check' ||
      name === '--help' ||
      name === '--version'
    ) {
      given[name.slice(2) as 'json' | 'money' | 'check' | 'help' | 'version'] = true;
    } else if (word === '-h') given.help = true;
    else if (word === '-v' || word === '-V') given.version = true;
    else if (name === '--date') given.date = dayOf(inline ?? words.shift());
    else if (name === '--encoding') given.encoding = encodingFor(inline ?? words.shift());
    else if (name === '--map') given.map = inline ?? words.shift() ?? '';
    else if (name === '--lang') languageOf(inline ?? words.shift());
    else {
      throw new UsageError('unknown-option', {
        vi: `Không có tùy chọn ${name}. Xem: danvan --help`,
        en: `There is no option ${name}. See: danvan --help`,
      });
    }
  }
  if (given.version) return { ...given, command: 'version', operands };
  const [first, ...rest] = operands;
  if (given.help || first === 'help') return { ...given, command: 'help', operands: rest };
  if (first === undefined) return { ...given, command: 'none', operands };
  const command = commands.find((name) => name === first);
  if (command) return { ...given, command, operands: rest };
  throw new UsageError('unknown-command', {
    vi: `Không có lệnh “${first}”. Các lệnh: ${commands.join(', ')}.`,
    en: `There is no command “${first}”. Commands: ${commands.join(', ')}.`,
  });
}

/** The language of a call: `--lang`, else that of the environment where it says English, else Vietnamese. */
export function languageFor(line: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const index = line.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = line[index]?.split('=')[1] ?? line[index + 1];
  if (index >= 0 && (named === 'vi' || named === 'en')) return named;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^en/i.test(locale ?? '') ? 'en' : 'vi';
}

function languageOf(text: string | undefined): void {
  if (text === 'vi' || text === 'en') return;
  throw new UsageError('bad-option', { vi: '--lang cần vi hoặc en.', en: '--lang needs vi or en.' });
}

function encodingFor(text: string | undefined): EncodingName {
  const encoding = encodingOf(text ?? '');
  if (encoding) return encoding;
  const known = encodingNames.join(', ');
  throw new UsageError('bad-option', {
    vi: `--encoding cần một trong: ${known}.`,
    en: `--encoding needs one of: ${known}.`,
  });
}

function dayOf(text: string | undefined): string {
  const day = text ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && isoDay(day) === day) return day;
  throw new UsageError('bad-option', {
    vi: '--date cần một ngày dạng 2026-05-17.',
    en: '--date needs a day such as 2026-05-17.',
  });
}

// February 30 is parsed, but as a day of March.
function isoDay(day: string): string {
  return new Date(Date.parse(day)).toISOString().slice(0, 10);
}
