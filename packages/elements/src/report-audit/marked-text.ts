import type { AuditReport } from './audit-report.js';
import { groupOf } from './mention-groups.js';
import { nextTurn, oneTurn } from './next-turn.js';

/** Characters of a text that is longer than a few screens. */
export const far = 10_000;
/** Characters from which on a line's end closes a block: a block out of sight is not laid out. */
const blockFrom = 2000;
/** Characters without a line's end from which on a sentence's end will do. */
const longest = 20_000;

/**
 * Fills a box with the text as it was given, each figure in a `<mark>`, a slice
 * at a time: a report of hundreds of pages must not hold the page. Everything
 * goes in as text nodes: a report may hold any characters, markup among them.
 *
 * @param isWrong - whether a figure is known not to hold; those that are not known yet are told by `markWrong`
 * @returns whether all of it was drawn; `goesOn` ends it earlier.
 */
export async function fillMarkedText(
  box: Element,
  { text, mentions }: AuditReport,
  isWrong: (figure: number) => boolean,
  goesOn: () => boolean,
): Promise<boolean> {
  box.replaceChildren();
  box.classList.toggle('far', text.length > far);
  let until = performance.now() + oneTurn;
  let block = newBlock();
  let begun = 0;
  let read = 0;
  for (const [index, { start, end, kind }] of mentions.entries()) {
    if (start < read) continue;
    const edge = start - begun < blockFrom ? -1 : edgeIn(text.slice(read, start), start - begun);
    if (edge >= 0) {
      block.append(text.slice(read, read + edge));
      read += edge;
      if (text[read] === '\n') {
        block.append(unseen('\n'));
        read += 1;
      }
      // Whole: a block that grows on the page is laid out again with every slice.
      box.append(block);
      block = newBlock();
      begun = read;
    }
    const mark = document.createElement('mark');
    mark.id = `m${index}`;
    mark.part.add('mark');
    mark.classList.add(groupOf(kind));
    if (isWrong(index)) mark.classList.add('wrong');
    mark.dataset.kind = kind;
    mark.textContent = text.slice(start, end);
    block.append(text.slice(read, start), mark);
    read = end;
    // A text of a few screens stands there at once.
    if (text.length <= far || performance.now() < until) continue;
    await nextTurn();
    if (!goesOn()) return false;
    until = performance.now() + oneTurn;
  }
  block.append(text.slice(read));
  box.append(block);
  return true;
}

/** Marks the figures that do not hold, as far as they are drawn; the others will be, by what this returns. */
export function markWrong(box: Element, { checks }: AuditReport): ReadonlySet<number> {
  const wrong = new Set(checks.filter(({ holds }) => !holds).flatMap(({ mentions }) => mentions));
  for (const figure of wrong) box.querySelector(`#m${figure}`)?.classList.add('wrong');
  return wrong;
}

/**
 * How many of the characters before a figure still belong to a block: up to a line's end, where nobody sees it, or
 * else a sentence's; -1 where there is neither. Of several line ends the first: the others are the next block's
 * blank lines.
 */
function edgeIn(words: string, length: number): number {
  let line = words.lastIndexOf('\n');
  while (words[line - 1] === '\n') line -= 1;
  return line >= 0 || length < longest || !words.includes('. ') ? line : words.lastIndexOf('. ') + 2;
}

/** The line's end between two blocks: whoever copies gets that of the block, and not both. */
function unseen(text: string): HTMLElement {
  const span = document.createElement('span');
  span.hidden = true;
  span.textContent = text;
  return span;
}

function newBlock(): HTMLElement {
  const block = document.createElement('div');
  block.className = 'block';
  return block;
}
