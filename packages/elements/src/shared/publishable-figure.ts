import type { Lang } from '@danvan/core';
import type { Figure } from '@danvan/core/cards';
import { stateMessages, unclearState } from './state.messages.js';

/** What may stand beside a figure and say that it is not to be read. */
interface Stated {
  readonly state?: string | null;
  readonly suppressed?: unknown;
}

/** States in which there is a figure to show. */
export const shownStates = ['ok', 'partial', 'incomparable'];

/** The words of a state. */
export function stateText(state: string, lang: Lang): string {
  const words: Readonly<Record<string, string>> = stateMessages[lang];
  return (Object.hasOwn(words, state) ? words[state] : undefined) ?? unclearState[lang];
}

/**
 * The last gate before the public of a figure in a ranking or a series: one that is withheld or said to be
 * missing is not shown even where the data hold it, nor its interval, nor a remark beside it, which may tell it.
 * A state that nobody knows may be a misspelt `suppressed`, and is treated as such.
 */
export function publishableFigure<F extends Figure & Stated>(figure: F, lang: Lang): F {
  const given = (figure.state ?? '').trim().toLowerCase();
  const state = figure.suppressed ? 'suppressed' : given === '' ? 'ok' : given;
  if (state === 'ok') return figure;
  const words = stateText(state, lang);
  if (shownStates.includes(state)) return { ...figure, note: figure.note ?? words };
  return {
    ...figure,
    value: null,
    low: null,
    high: null,
    note: (figure.value === null ? figure.note : undefined) ?? words,
  };
}
