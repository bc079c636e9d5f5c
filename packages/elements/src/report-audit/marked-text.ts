import type { Report } from '@danvan/core/reports';
import { html, nothing, type TemplateResult } from 'lit';
import { groupOf } from './mention-groups.js';

/** Which marks stand out: those of wrong checks, and those of the finding that is looked at. */
export interface Emphasis {
  readonly wrong: ReadonlySet<number>;
  readonly looked: ReadonlySet<number>;
}

/**
 * The text as it was given with each figure in a `<mark>`. Everything goes in
 * as text nodes: a report may hold any characters, markup among them.
 */
export function markedText(report: Report, emphasis: Emphasis): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let read = 0;
  for (const [index, { start, end, kind }] of report.mentions.entries()) {
    if (start < read) continue;
    if (start > read) parts.push(report.text.slice(read, start));
    const names = [groupOf(kind), emphasis.wrong.has(index) ? 'wrong' : '', emphasis.looked.has(index) ? 'looked' : ''];
    parts.push(
      html`<mark
        id="m${index}"
        part="mark"
        class=${names.join(' ').trim()}
        data-kind=${kind}
        tabindex=${emphasis.looked.has(index) ? '-1' : nothing}
        >${report.text.slice(start, end)}</mark
      >`,
    );
    read = end;
  }
  if (read < report.text.length) parts.push(report.text.slice(read));
  return parts;
}
