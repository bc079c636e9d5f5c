import type { AuditReport } from './audit-report.js';
import { groupOf } from './mention-groups.js';

/** How many pieces are drawn before the page has its turn again. */
const atOnce = 250;

/**
 * Fills a box with the text as it was given, each figure in a `<mark>`, a slice
 * at a time: a report of hundreds of pages must not hold the page. Everything
 * goes in as text nodes: a report may hold any characters, markup among them.
 *
 * @returns whether all of it was drawn; `goesOn` ends it earlier.
 */
export async function fillMarkedText(box: Element, report: AuditReport, goesOn: () => boolean): Promise<boolean> {
  const wrong = new Set(report.checks.filter(({ holds }) => !holds).flatMap(({ mentions }) => mentions));
  box.replaceChildren();
  let slice = document.createDocumentFragment();
  let read = 0;
  for (const [index, { start, end, kind }] of report.mentions.entries()) {
    if (start < read) continue;
    const mark = document.createElement('mark');
    mark.id = `m${index}`;
    mark.part.add('mark');
    mark.classList.add(groupOf(kind));
    if (wrong.has(index)) mark.classList.add('wrong');
    mark.dataset.kind = kind;
    mark.textContent = report.text.slice(start, end);
    slice.append(report.text.slice(read, start), mark);
    read = end;
    if (index % atOnce === atOnce - 1) {
      box.append(slice);
      slice = document.createDocumentFragment();
      await new Promise((resolve) => setTimeout(resolve));
      if (!goesOn()) return false;
    }
  }
  slice.append(report.text.slice(read));
  box.append(slice);
  return true;
}
