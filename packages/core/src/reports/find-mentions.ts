import { readPeriod } from '../foundation/read-period.js';
import { vulgarFractions } from '../numbers/vulgar-fractions.js';
import { finish, paced, type Steps } from '../foundation/steps.js';
import { KeptWords } from './kept-words.js';
import { layTables } from './laid-tables.js';
import type { Mention } from './mention.js';
import { TRIGGERS } from './mentions/words/triggers.js';
import { isOneOf } from './mentions/lexicon.js';
import { RULES } from './mentions/rules.js';
import { at, type Draft, type Scene } from './mentions/scene.js';
import { pieces } from './mentions/pieces.js';
import { readColumnSigns } from './mentions/table-columns.js';
import { tokensOf } from './tokens-of.js';
import type { Token } from './tokens.js';

/** Settings of {@link findMentions}. */
export interface FindMentionsOptions {
  /** The day of publication, ISO 8601: it gives days and months without a year their year. */
  readonly date?: string;
}

/**
 * Every number of a Vietnamese report, in order and without overlap: what it
 * says in canonical form, what it counts, and how it is qualified. Every digit
 * of the text lies in exactly one mention; number words are mentions when they
 * state a quantity. Never throws; takes time in proportion to the text.
 *
 * @example
 * ```ts
 * import { findMentions } from '@danvan/core/reports';
 * const [mention] = findMentions('Hòa giải thành hơn 1.250 vụ việc.');
 * mention?.value; //=> '1250'
 * mention?.unit; //=> 'vụ việc'
 * mention?.bound; //=> 'moreThan'
 * ```
 */
export function findMentions(text: string, options: FindMentionsOptions = {}): Mention[] {
  return finish(mentionsOf(text, options));
}

/** The same in steps; `laid` is the text with its tables laid out. */
export function* mentionsOf(text: string, options: FindMentionsOptions, laid = layTables(text)): Steps<Mention[]> {
  const mentions: Mention[] = [];
  const kept = new KeptWords();
  const date = readPeriod(options.date ?? '')?.kind === 'day' ? options.date : undefined;
  yield;
  for (const piece of pieces(laid)) {
    const tokens = tokensOf(laid, piece.start, piece.end);
    yield;
    const scene: Scene = { text: laid, tokens, floor: 0, found: [], figures: [], date };
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !begins(token)) continue;
      const draft = firstReading(scene, i);
      if (!draft) continue;
      scene.found.push(draft);
      scene.floor = draft.to;
      i = draft.to - 1;
      if (scene.found.length % stride === 0) yield;
    }
    readColumnSigns(scene);
    yield* paced(scene.found, (draft) => mentions.push(mentionOf(text, scene, draft, kept)), 500);
  }
  return mentions;
}

/** Figures from one pause to the next. */
const stride = 8;

/** Whether a number can begin at the token. */
function begins(token: Token): boolean {
  return (
    token.type === 'digits' || isOneOf(token, TRIGGERS) || (token.type === 'mark' && vulgarFractions.has(token.key))
  );
}

function firstReading(scene: Scene, i: number): Draft | undefined {
  for (const rule of RULES) {
    const draft = rule(scene, i);
    if (draft) return draft;
  }
  return undefined;
}

// Hardly one has any: all others share it.
const none: Mention['warnings'] = [];

function mentionOf(typed: string, scene: Scene, draft: Draft, kept: KeptWords): Mention {
  const start = at(scene, draft.from).start;
  const end = at(scene, draft.to - 1).end;
  const text = kept.share(typed.slice(start, end));
  const number = { start: at(scene, draft.numberFrom).start, end: at(scene, draft.numberTo - 1).end };
  const { kind, numerator, denominator, bound = 'exact' } = draft;
  const value = kept.keep(draft.value);
  const unit = draft.unit === null || draft.unit === undefined ? null : kept.keep(draft.unit);
  const warnings = draft.warnings === undefined || draft.warnings.length === 0 ? none : [...draft.warnings];
  // Most are no fractions: without parts that may be missing they are made at one go.
  if (numerator === undefined && denominator === undefined)
    return { start, end, text, number, kind, value, unit, bound, warnings };
  return {
    start,
    end,
    text,
    number,
    kind,
    value,
    unit,
    bound,
    ...(numerator === undefined ? {} : { numerator: kept.keep(numerator) }),
    ...(denominator === undefined ? {} : { denominator: kept.keep(denominator) }),
    warnings,
  };
}
