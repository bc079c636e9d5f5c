import { html, type TemplateResult } from 'lit';

/** From here on a figure with its unit does not stand beside a name on the narrowest screens. */
const long = 15;

/** A figure that may go on in the next line behind its grouping signs, and nowhere else: a torn group is misread. */
export function breakable(figure: string): (string | TemplateResult)[] {
  const groups = figure.replace(/[.,](?=\d{3})/g, '$&\n').split('\n');
  return groups.map((group, index) => (index === 0 ? group : html`<wbr />${group}`));
}

/** A figure in a table: of two lines, where it is long and there is no room for one. */
export function figureCell(figure: string): TemplateResult | string {
  return figure.length < long ? figure : html`<span class="long">${breakable(figure)}</span>`;
}
