const svgName = 'http://www.w3.org/2000/svg';
/** Pixels from one line to the next. */
const leading = 20;
const gap = 12;
const narrowest = 480;

/**
 * All that a chart says as one drawing, so that its file needs no page around it: the drawing itself, the levels
 * with their colours and figures, the units of a ranking with theirs, and every sentence, in the order of the page.
 * It is put into the frame, out of sight, where the styles of the chart hold; who asked for it takes it away.
 */
export function sheetOf(frame: Element): SVGSVGElement {
  const drawing = frame.querySelector<SVGSVGElement>(':scope > svg.drawing');
  const width = Math.max(drawing?.getBoundingClientRect().width ?? 720, narrowest);
  const sheet = add(frame, 'svg', { class: 'drawing', width }) as SVGSVGElement;
  Object.assign(sheet.style, { position: 'absolute', visibility: 'hidden' });
  let y = 0;
  const paragraph = (text: string): void => {
    if (text !== '') y = write(sheet, text, { x: 0, y, width }) + gap / 2;
  };
  for (const part of frame.children) {
    if (part === drawing) {
      const copy = drawing.cloneNode(true) as SVGSVGElement;
      const { height } = drawing.getBoundingClientRect();
      for (const [name, value] of Object.entries({ x: 0, y, width, height })) copy.setAttribute(name, String(value));
      sheet.append(copy);
      y += height + gap;
    } else if (part.matches('table')) {
      for (const row of part.querySelectorAll('tr')) {
        y = part.querySelector('.level') ? levelRow(sheet, row, y, width) : unitRow(sheet, row, y, width);
      }
      y += gap / 2;
    } else if (part.matches('p:not(.label)')) {
      paragraph(textOf(part));
    } else if (part.matches('dl')) {
      for (const figure of part.children)
        paragraph(`${textOf(figure.querySelector('dt'))}: ${textOf(figure.querySelector('dd'))}`);
    } else {
      // How many units are shown, or from when the figures are; how one may search is for the page only.
      paragraph(textOf(part.querySelector('p, [role=status]')).replace(/^\D+$/, ''));
    }
  }
  sheet.setAttribute('height', String(y));
  return sheet;
}

/** The square of a level, its name, its count and its share; or the headings above them. */
function levelRow(sheet: SVGSVGElement, row: Element, y: number, width: number): number {
  const [name, count, share] = [...row.children].map(textOf);
  const swatch = row.querySelector('.swatch')?.cloneNode(true) as SVGSVGElement | undefined;
  if (swatch) {
    for (const [key, value] of Object.entries({ x: 0, y: y + 2, width: 16, height: 16 }))
      swatch.setAttribute(key, String(value));
    sheet.append(swatch);
  }
  write(sheet, count ?? '', { x: width - 90, y, width: 90, end: true });
  write(sheet, share ?? '', { x: width, y, width: 90, end: true });
  return write(sheet, name ?? '', { x: 24, y, width: width - 210 });
}

/** Rank, name, bar and figure of a unit, its remark and its interval; or the headings above them. */
function unitRow(sheet: SVGSVGElement, row: Element, y: number, width: number): number {
  const [rank, unit, figure] = row.children;
  const bars = row.querySelector('.bars')?.cloneNode(true) as SVGSVGElement | undefined;
  if (bars) {
    for (const [key, value] of Object.entries({ x: 300, y: y + 5, width: width - 490, height: 10 }))
      bars.setAttribute(key, String(value));
    sheet.append(bars);
  }
  write(sheet, textOf(rank), { x: 0, y, width: 56 });
  const end = { x: width, width: 170, end: true };
  const [note, interval] = [unit, figure].map((cell) => cell?.querySelector('.note') ?? null);
  const [name, value] = [wordsBeside(unit, note), wordsBeside(figure, interval)];
  const named = write(sheet, name, { x: 60, y, width: 225 });
  const valued = write(sheet, value, { ...end, y });
  return (
    Math.max(
      write(sheet, textOf(note), { x: 60, y: named, width: 225 }),
      write(sheet, textOf(interval), { ...end, y: valued }),
    ) +
    gap / 2
  );
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether `x` is where the words end. */
  readonly end?: boolean;
}

/** Writes words in as many lines as they need; a word that is longer than the room is cut and kept whole in a title. */
function write(sheet: SVGSVGElement, text: string, { x, y, width, end = false }: Room): number {
  if (text === '') return y;
  const { color } = getComputedStyle(sheet);
  const measure = measureOf(sheet);
  let bottom = y;
  let line: SVGTextElement | undefined;
  const group = add(sheet, 'g', {});
  for (const word of text.split(' ')) {
    const longer = line && `${line.textContent} ${word}`;
    if (line && longer && measure(longer) <= width) {
      line.textContent = longer;
      continue;
    }
    let cut = word;
    while (measure(cut) > width && cut.length > 2) cut = `${cut.slice(0, -2)}…`;
    if (cut !== word) add(group, 'title', {}).textContent = text;
    bottom += leading;
    line = add(group, 'text', { x, y: bottom - 5 }) as SVGTextElement;
    line.textContent = cut;
    Object.assign(line.style, { fill: color, fontWeight: '400', textAnchor: end ? 'end' : 'start' });
  }
  return bottom;
}

const measures = new WeakMap<SVGSVGElement, (text: string) => number>();

/** How wide words are in the letters of the sheet. On a canvas: a long ranking would be laid out anew for each word. */
function measureOf(sheet: SVGSVGElement): (text: string) => number {
  const known = measures.get(sheet);
  if (known) return known;
  const sample = add(sheet, 'text', {});
  const { fontSize, fontFamily } = getComputedStyle(sample);
  sample.remove();
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `400 ${fontSize} ${fontFamily}`;
  const measure = (text: string): number => context?.measureText(text).width ?? 0;
  measures.set(sheet, measure);
  return measure;
}

function textOf(element: Element | null | undefined): string {
  return clean(element?.textContent ?? '');
}

/** The words of a cell without its remark and without the marks that templates leave. */
function wordsBeside(cell: Element | undefined, note: Element | null | undefined): string {
  const nodes = [...(cell?.childNodes ?? [])].filter((node) => node !== note && node.nodeType !== Node.COMMENT_NODE);
  return clean(nodes.map((node) => node.textContent).join(''));
}

/** Blanks of the markup become one; those that must not break stay. */
function clean(text: string): string {
  return text.replace(/[ \n\t]+/g, ' ').trim();
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgName, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}
