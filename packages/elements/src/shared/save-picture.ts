import { sheetOf } from './sheet-of.js';

/** What a drawing may be made of, and how it looks. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'vector-effect',
  'display',
  'overflow',
];
/** What means something on the page only. */
const pageOnly = ['class', 'part', 'style', 'aria-hidden'];
const space = 16;
const svgName = 'http://www.w3.org/2000/svg';

/**
 * Offers a chart as a file, with its title above and the colours that it has on the page.
 */
export async function savePicture(frame: Element, title: string, png: boolean): Promise<void> {
  const sheet = sheetOf(frame);
  let blob: Blob;
  try {
    blob = png ? await pngOf(sheet, title) : new Blob([svgText(sheet, title)], { type: 'image/svg+xml' });
  } finally {
    sheet.remove();
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  const name = title.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  link.download = `${name.replace(/^-|-$/g, '') || 'danvan'}.${png ? 'png' : 'svg'}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The drawing as a file of its own: what the page's styles say of it is written into it. */
export function svgText(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [index, element] of [...drawing.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(element);
    for (const name of properties) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    for (const name of pageOnly) copies[index]?.removeAttribute(name);
  }
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode);
  for (const mark of marks) mark.parentNode?.removeChild(mark);
  for (const name of pageOnly) copy.removeAttribute(name);
  setAll(copy, { x: space, y: space + titleHeight, width, height });
  const sheet = document.createElementNS(svgName, 'svg');
  const size = sizeOf(width, height);
  setAll(sheet, { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' });
  const name = document.createElementNS(svgName, 'title');
  name.textContent = title;
  const paper = document.createElementNS(svgName, 'rect');
  setAll(paper, { width: '100%', height: '100%', fill: paperOf(drawing) });
  const heading = document.createElementNS(svgName, 'text');
  const { color, fontFamily } = getComputedStyle(drawing);
  setAll(heading, {
    x: space,
    y: space + 16,
    fill: color,
    'font-family': fontFamily,
    'font-size': 16,
    'font-weight': 600,
  });
  heading.textContent = title;
  sheet.append(name, paper, heading, copy);
  return new XMLSerializer().serializeToString(sheet);
}

/**
 * The drawing as pixels. It is painted stroke by stroke: a page that forbids
 * images from elsewhere also forbids the usual way, an image made of the SVG.
 */
export async function pngOf(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const scale = Math.max(2, devicePixelRatio);
  const box = drawing.getBoundingClientRect();
  const { width, height } = sizeOf(box.width, box.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.fillStyle = paperOf(drawing);
  context.fillRect(0, 0, width, height);
  const { color, fontFamily } = getComputedStyle(drawing);
  context.fillStyle = color;
  context.font = `600 16px ${fontFamily}`;
  context.fillText(title, space, space + 16, width - 2 * space);
  for (const element of drawing.querySelectorAll<SVGGraphicsElement>('rect, path, line, circle, text')) {
    if (element.closest('defs')) continue;
    paint(context, element, box);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('no picture'));
    });
  });
}

const titleHeight = 32;

function sizeOf(width: number, height: number): { width: number; height: number } {
  return { width: width + 2 * space, height: height + 2 * space + titleHeight };
}

function paint(context: CanvasRenderingContext2D, element: SVGGraphicsElement, box: DOMRect): void {
  const style = getComputedStyle(element);
  const matrix = element.getScreenCTM();
  if (!matrix || style.display === 'none') return;
  const place = new DOMMatrix([1, 0, 0, 1, space - box.x, space + titleHeight - box.y]).multiply(matrix);
  context.save();
  context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity);
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.lineJoin = 'round';
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
  );
  const fill = paintOf(style.fill);
  const stroke = paintOf(style.stroke);
  context.fillStyle = fill ?? '';
  context.strokeStyle = stroke ?? '';
  if (element instanceof SVGTextElement) {
    context.transform(place.a, place.b, place.c, place.d, place.e, place.f);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'right' : 'left';
    const [x, y] = [lengthOf(element.x), lengthOf(element.y) + lengthOf(element.dy)];
    if (stroke) context.strokeText(element.textContent, x, y);
    if (fill) context.fillText(element.textContent, x, y);
  } else {
    const outline = new Path2D();
    // The outline is moved, not the pen: strokes keep their width where the drawing is stretched.
    outline.addPath(outlineOf(element), place);
    if (fill) context.fill(outline);
    context.globalAlpha = Number(style.opacity);
    if (stroke) context.stroke(outline);
  }
  context.restore();
}

function outlineOf(element: SVGGraphicsElement): Path2D {
  const path = new Path2D(element.getAttribute('d') ?? '');
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element;
    path.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value);
  } else if (element instanceof SVGLineElement) {
    path.moveTo(element.x1.baseVal.value, element.y1.baseVal.value);
    path.lineTo(element.x2.baseVal.value, element.y2.baseVal.value);
  } else if (element instanceof SVGCircleElement) {
    path.arc(element.cx.baseVal.value, element.cy.baseVal.value, element.r.baseVal.value, 0, 2 * Math.PI);
  }
  return path;
}

/** Textures are for screens without colours of their own; a picture has colours. */
function paintOf(value: string): string | undefined {
  return value === 'none' || value.startsWith('url') ? undefined : value;
}

function lengthOf(list: SVGAnimatedLengthList): number {
  return list.baseVal.numberOfItems > 0 ? list.baseVal.getItem(0).value : 0;
}

function paperOf(drawing: Element): string {
  const frame = drawing.closest('.frame');
  return frame ? getComputedStyle(frame).backgroundColor : 'Canvas';
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
