import type { Lang } from '@danvan/core';
import type { Figure } from '@danvan/core/cards';
import { notShown, type Fault } from './fault.js';
import { isRecord } from './is-record.js';
import { publishableFigure } from './publishable-figure.js';

/** The list of a ranking or a series, and what each of its rows is called by. */
export type RowNames = readonly [list: string, name: string];

/** What is said of a row that is none. */
interface Lost {
  readonly lost?: boolean;
}

/** The rows, where data are meant as rows or hold a list of them. */
function listOf(data: unknown, list: string): unknown {
  return isRecord(data) ? data[list] : data;
}

/** What is wrong where nothing can be drawn; a stray wrong row costs no more than itself. */
export function faultOfRows(data: unknown, [list]: RowNames): Fault | undefined {
  return Array.isArray(listOf(data, list)) ? undefined : [list, '[…]'];
}

/** The rows as they may be read: one that is none says which one it is and what is wrong. */
export function publishableRows<F extends Figure>(data: unknown, [list, name]: RowNames, lang: Lang): (F & Lost)[] {
  return (listOf(data, list) as unknown[]).map((row, place) => {
    const at = `${list}[${place}]`;
    if (isRecord(row) && typeof row[name] === 'string') return publishableFigure(row as unknown as F, lang, at);
    const note = notShown(isRecord(row) ? [`${at}.${name}`, '"…"'] : [at, '{…}'], lang);
    return { [name]: at, value: null, note, lost: true } as unknown as F & Lost;
  });
}
