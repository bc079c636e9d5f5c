import type { Bound } from '@danvan/core/quantities';
import type { CheckRule } from '@danvan/core/reports';
import { readSpan, type ExpectedFigure } from './expected-figure.js';

/** A relation that the text states, by the places of its figures; the stated one is the last. */
export interface ExpectedCheck {
  readonly rule: CheckRule;
  readonly inputs: readonly number[];
  readonly stated: number | null;
  readonly holds: boolean;
  /** A careful reader could judge it either way: neither required nor wrong. */
  readonly soft: boolean;
  /** It is there, and is known not to be found. */
  readonly unfound: boolean;
}

/** What a figure says in terms of the catalogue. */
interface ExpectedClaim {
  readonly figure: number;
  readonly measure: string;
  readonly value: string;
  readonly bound: Bound;
  readonly base?: string;
  readonly period?: string;
  /** Neither required nor wrong. */
  readonly optional: boolean;
  /** It is there, and is known not to be read; or the other way round. */
  readonly known?: 'unread' | 'misread';
}

/** A report of our own, with what a careful reader finds in it. */
export interface AnnotatedReport {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
  readonly checks: readonly ExpectedCheck[];
  readonly claims: readonly ExpectedClaim[];
}

/**
 * Reads the form in which the reports of this folder are written. Every
 * mention stands in square brackets, "[96/118 vụ]", with a label where the
 * list below refers to it, "[a:1.250 vụ]", and behind a bar what cannot be
 * read off its words: kind, value, unit, bound ("[2|ordinal]",
 * "[75 kg|measure]"). After a line "=== checks" one relation a line, stated
 * figure last, "!" for one that does not hold, "?" for a debatable one:
 * "ratio a b c", "! sum a b c"; after "=== claims" one claim a line: "a
 * petition-received 2023 base=… value=…". What is there and is known not to
 * be found has "~" before it in both lists, a claim that is known to be read
 * though it is not there "-": who mends that takes the mark away.
 */
export function readAnnotated(name: string, source: string): AnnotatedReport {
  const [body = '', ...lists] = source.split(/\n=== /u);
  const figures: ExpectedFigure[] = [];
  const places = new Map<string, number>();
  let text = '';
  let from = 0;
  for (const span of body.matchAll(/\[(?:([a-z]{1,2}\d{0,2}):)?([^\]|]+)(?:\|([^\]]*))?\]/gu)) {
    text += body.slice(from, span.index);
    const words = span[2] ?? '';
    if (span[1] !== undefined) {
      if (places.has(span[1])) throw new Error(`${name}: label ${span[1]} twice`);
      places.set(span[1], figures.length);
    }
    figures.push(readSpan(words, text.length, span[3] ?? ''));
    text += words;
    from = span.index + span[0].length;
  }
  text += body.slice(from);
  const placeOf = (label: string): number => {
    const place = places.get(label);
    if (place === undefined) throw new Error(`${name}: no figure ${label}`);
    return place;
  };
  const linesOf = (title: string): string[] =>
    lists
      .filter((list) => list.startsWith(`${title}\n`))
      .flatMap((list) => list.split('\n').slice(1))
      .filter((line) => line.trim() !== '');
  const checks = linesOf('checks').map((line) => readCheck(line, placeOf));
  const claims = linesOf('claims').map((line) => readClaim(line, placeOf, figures));
  return { name, text, figures, checks, claims };
}

function readCheck(line: string, placeOf: (label: string) => number): ExpectedCheck {
  const [, soft, wrong, rule, labels = ''] = /^([?~]\s*)?(!\s*)?(\S+)\s+(.*)$/u.exec(line) ?? [];
  const unfound = soft?.startsWith('~') ?? false;
  const names = labels.trim().split(/\s+/u);
  const inputs = names.filter((label) => label !== '100').map(placeOf);
  return {
    rule: rule as CheckRule,
    inputs,
    stated: names.at(-1) === '100' ? null : (inputs.at(-1) ?? null),
    holds: wrong === undefined,
    soft: soft !== undefined && !unfound,
    unfound,
  };
}

function readClaim(
  line: string,
  placeOf: (label: string) => number,
  figures: readonly ExpectedFigure[],
): ExpectedClaim {
  const mark = /^[?~-]/u.exec(line)?.[0];
  const [label = '', measure = '', ...rest] = line
    .replace(/^[?~-]\s*/u, '')
    .trim()
    .split(/\s+/u);
  const whole = label.endsWith('/');
  const place = placeOf(label.replace(/\/$/u, ''));
  const figure = figures[place];
  if (!figure) throw new Error(`no figure ${label}`);
  const [part = '', all = ''] = figure.value.split('/');
  const base = rest.find((piece) => piece.startsWith('base='))?.slice(5);
  // A bare number of a table takes its magnitude from its column.
  const value = rest.find((piece) => piece.startsWith('value='))?.slice(6);
  const period = rest.find((piece) => /^\d/u.test(piece));
  return {
    figure: place,
    measure,
    value: value ?? (figure.kind === 'fraction' ? (whole ? all : part) : figure.value),
    bound: figure.bound,
    ...(base === undefined ? {} : { base }),
    ...(period === undefined ? {} : { period }),
    optional: mark !== undefined,
    ...(mark === '~' ? { known: 'unread' } : mark === '-' ? { known: 'misread' } : {}),
  };
}
