import type { Lang } from '@danvan/core';
import type { Figure } from '@danvan/core/cards';
import { readFigure } from './decimal-text.js';
import { unreadable } from './fault.js';
import { stateMessages, unclearState } from './state.messages.js';

/** What may stand beside a figure and say that it is not to be read. */
interface Stated {
  readonly state?: string | null;
  readonly suppressed?: unknown;
}

/** States in which there is a figure to show. */
export const shownStates = ['ok', 'partial', 'incomparable'];

/** A state as it is known by, whatever its case; `ok` where none is given. */
export function stateOf(given: string | null | undefined): string {
  const state = given?.trim().toLowerCase() ?? '';
  return state === '' ? 'ok' : state;
}

/** The words of a state. */
export function stateText(state: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = stateMessages[lang];
  return (Object.hasOwn(words, state) ? words[state] : undefined) ?? unclearState[lang];
}

/**
 * The last gate before the public of a figure in a ranking or a series: one that is withheld or said to be
 * missing is not shown even where the data hold it, nor its interval, nor a remark beside it, which may tell it.
 * A state that nobody knows may be a misspelt `suppressed`, and is treated as such. A figure that cannot be read is
 * none, and says so; an end of an interval that cannot costs the interval.
 *
 * @param at - where it stands in the data, `"rows[2]"`
 */
export function publishableFigure<F extends Figure & Stated>(figure: F, lang: Lang, at: string): F {
  const state = figure.suppressed ? 'suppressed' : stateOf(figure.state);
  if (state === 'ok') return readable(figure, lang, at);
  const words = stateText(state, lang);
  if (shownStates.includes(state)) return readable({ ...figure, note: figure.note ?? words }, lang, at);
  return {
    ...figure,
    value: null,
    low: null,
    high: null,
    note: (figure.value === null ? figure.note : undefined) ?? words,
  };
}

function readable<F extends Figure>(figure: F, lang: Lang, at: string): F {
  const wrong = (['value', 'low', 'high'] as const).find(
    (name) => (figure[name] ?? null) !== null && !readFigure(figure[name]),
  );
  if (!wrong) return figure;
  const said = unreadable(`${at}.${wrong}`, lang);
  return wrong === 'value'
    ? { ...figure, value: null, low: null, high: null, note: said }
    : { ...figure, low: null, high: null, unclear: true, note: [figure.note ?? [], said].flat().join(' ') };
}
