// The line that leads to a table or is its title.
import { bothSpellings } from './both-spellings.js';
import type { Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainSlice } from './plain-words.js';
import { isName, isStretch } from './stretch.js';

const longestCaption = 400;
const longestTitle = 200;
const unit = bothSpellings(/^[\s(*]*(?:đơn vị(?: tính)?|đvt)\s*:/iu);

/** What a table is called, and the one period that its name tells. */
export interface Caption {
  readonly caption: string;
  readonly period?: string;
}

/** The line above the head at `start`: one that ends with a colon, or a title, over the unit of the table if need be. */
export function captionAbove(scene: Scene, start: number): Caption {
  const end = lineEnd(scene, start, 2);
  if (end === undefined) return { caption: '' };
  let from = scene.text.lastIndexOf('\n', end - 1) + 1;
  if (unit(scene.unmarked).test(plainSlice(scene, from, end))) {
    const above = lineEnd(scene, from, 1);
    if (above !== undefined) from = scene.text.lastIndexOf('\n', above - 1) + 1;
  }
  const words = scene.text.slice(from, end);
  if (words.length > longestCaption || !(words.endsWith(':') || isTitle(words))) return { caption: '' };
  const named: string[] = [];
  for (let at = mentionFrom(scene.mentions, from); ; at += 1) {
    const mention = scene.mentions[at];
    if (!mention || mention.start >= end) break;
    if (isStretch(mention) && !isName(scene, mention) && !named.includes(mention.value)) named.push(mention.value);
  }
  const [period] = named.length === 1 ? named : [];
  return { caption: plainSlice(scene, from, end), ...(period === undefined ? {} : { period }) };
}

// Where the words before a place end, with so many line ends between them; nothing when there are none so near.
function lineEnd(scene: Scene, start: number, lines: number): number | undefined {
  const before = scene.text.slice(Math.max(0, start - longestCaption), start);
  const words = before.trimEnd();
  const gap = before.slice(words.length);
  if (words === '' || (!words.endsWith(':') && (gap.match(/\n/gu)?.length ?? 0) > lines)) return undefined;
  return start - gap.length;
}

function isTitle(words: string): boolean {
  return words.length <= longestTitle && /^\s*[\p{Lu}\d(*]/u.test(words) && !/[\t|]|[.;,!?]\s*$/u.test(words);
}

/** The first mention that begins at or behind a place; they stand in the order of the text, so it is found by halves. */
export function mentionFrom(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
