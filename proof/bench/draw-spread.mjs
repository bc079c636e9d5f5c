// Medians with their spread as an SVG that is read in light and in dark: a row for each, in groups.
const [width, rowHeight, top, charWidth] = [760, 24, 64, 7];
const style = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1b1f24; }
  .back { fill: #fff; } .soft { fill: #51606f; } .head { font-weight: 600; } .grid { stroke: #d8dee4; }
  .unit { stroke: #51606f; stroke-dasharray: 4 3; } .other { fill: #6b7785; stroke: #6b7785; } .own { fill: #0b5cad; stroke: #0b5cad; }
  text.own { stroke: none; font-weight: 600; } .range { stroke-width: 2; } path.bar { fill-opacity: 0.3; stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .back { fill: #0d1117; } .soft { fill: #9aa7b4; } .grid { stroke: #2a323b; } .unit { stroke: #9aa7b4; }
    .other { fill: #9aa7b4; stroke: #9aa7b4; } .own { fill: #6cb6ff; stroke: #6cb6ff; }
  }
</style>`;

/**
 * Draws a figure for each row: a dot at its median, a line from the least to the most of its turns, and both in words.
 * Ratios stand on a logarithmic scale with a line at 1, so that a half is as far from it as the double; with `bars`
 * the scale begins at 0 and a bar reaches to the dot, for amounts.
 *
 * @param {object} chart
 * @param {string} chart.title what is shown, above the drawing and for whoever has it read out
 * @param {string} chart.says one sentence: what 1 stands for and which direction is better, above the drawing
 * @param {{ name?: string, rows: { name: string, value: number, least?: number, most?: number, own?: boolean }[] }[]} chart.groups
 *   rows from above; `least` and `most` of the turns, the value itself where there was one turn; `own` marks those of danvan
 * @param {boolean} [chart.bars] amounts from 0 instead of ratios
 * @param {(value: number) => string} [chart.format] how a figure is written; three digits without it
 * @returns {string} the SVG, to be written beside the page that shows it
 *
 * @example
 * import { pairedRatio } from '../shared/spread.mjs';
 * writeFileSync('docs/bench/server.svg', drawSpread({
 *   title: 'Acknowledgements per second, a commit each on SQLite = 1',
 *   says: 'To the right of the line is faster.',
 *   groups: [{ name: 'SQLite', rows: [{ name: 'shared commits', own: true, ...pairedRatio(shared, each) }] }],
 * })); // and in the page: ![Acknowledgements per second](server.svg)
 */
export function drawSpread({ title, says, groups, bars = false, format = threeDigits }) {
  const rows = groups.flatMap((group) => group.rows.map(whole));
  if (rows.length === 0) throw new Error(`${title}: nothing to draw`);
  for (const { name, value, least, most } of rows)
    if (![value, least, most].every((one) => (bars ? one >= 0 : one > 0) && Number.isFinite(one)))
      throw new Error(`${title}: ${name} cannot be drawn (${value}, ${least}, ${most})`);
  const words = ({ value, least, most }) =>
    least === most ? format(value) : `${format(value)} (${format(least)}–${format(most)})`;
  const left = Math.min(360, Math.max(...rows.map(nameWidth)) + 32);
  const right = width - Math.min(220, Math.max(...rows.map((row) => words(row).length)) * charWidth + 20);
  const [low, high] = [Math.min(...rows.map((row) => row.least)), Math.max(...rows.map((row) => row.most))];
  const { at, ticks } = bars ? fromZero(high, left, right) : aroundOne(low, high, left, right);

  const drawn = [];
  let y = top;
  for (const { name, rows: members } of groups) {
    if (name) drawn.push(`<text x="8" y="${y + 16}" class="head">${escaped(name)}</text>`);
    if (name) y += rowHeight;
    for (const row of members.map(whole)) {
      drawn.push(drawRow(row, y + rowHeight / 2, { at, left, right, bars, words: words(row) }));
      y += rowHeight;
    }
    y += 6;
  }
  const grid = ticks.map(
    (tick) =>
      `<path d="M${place(at(tick))} ${top - 4}V${y}" class="${!bars && tick === 1 ? 'unit' : 'grid'}"/><text x="${place(at(tick))}" y="${y + 16}" text-anchor="middle" class="soft">${escaped(format(tick))}</text>`,
  );
  const told = rows.map((row) => `${row.name}: ${words(row)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 28}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title><desc id="desc">${escaped(`${says} ${told}.`)}</desc>
${style}
<rect width="${width}" height="${y + 28}" class="back"/>
<text x="8" y="22" class="head"${fitted(title, width - 16)}>${escaped(title)}</text>
<text x="8" y="42" class="soft"${fitted(says, width - 16)}>${escaped(says)}</text>
${[...grid, ...drawn].join('\n')}
</svg>
`;
}

const whole = (row) => ({ ...row, least: row.least ?? row.value, most: row.most ?? row.value });
const threeDigits = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : String(+value.toPrecision(3)));
// Ours are set bold, which is wider.
const nameWidth = ({ name, own }) => name.length * (own ? charWidth + 1 : charWidth);
const place = (number) => number.toFixed(1);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
// Fonts differ: what could run over its column is set narrower instead.
const fitted = (text, room, needed = text.length * charWidth) =>
  needed > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : '';

function drawRow(row, y, { at, left, right, bars, words }) {
  const kind = row.own ? 'own' : 'other';
  const [x, from, to] = [row.value, row.least, row.most].map((value) => place(at(value)));
  const bar = bars ? `<path d="M${left} ${y - 7}H${x}V${y + 7}H${left}z" class="${kind} bar"/>` : '';
  const ends = from === to ? '' : `M${from} ${y - 4}v8M${to} ${y - 4}v8`;
  const name = `<text x="16" y="${y + 4}"${row.own ? ' class="own"' : ''}${fitted(row.name, left - 28, nameWidth(row))}>${escaped(row.name)}</text>`;
  return `${name}${bar}<path d="M${from} ${y}H${to}${ends}" class="${kind} range"/><circle cx="${x}" cy="${y}" r="4" class="${kind}"/><text x="${right + 12}" y="${y + 4}"${fitted(words, width - right - 16)}>${escaped(words)}</text>`;
}

/** A logarithmic scale that has 1 in it. */
function aroundOne(least, most, left, right) {
  const [low, high] = [Math.log10(Math.min(1, least)), Math.log10(Math.max(1, most))];
  const margin = Math.max(0.04, (high - low) * 0.04);
  const from = low - margin;
  const all = [];
  for (let power = Math.floor(from); power <= Math.ceil(high); power += 1)
    for (const step of [1, 2, 5]) all.push(Number(`${step}e${power}`));
  const inside = all.filter((tick) => Math.log10(tick) >= from && Math.log10(tick) <= high + margin);
  const ticks = inside.length > 8 ? inside.filter((tick) => Number.isInteger(Math.log10(tick))) : inside;
  return { ticks, at: (value) => left + ((Math.log10(value) - from) / (high - low + 2 * margin)) * (right - left) };
}

function fromZero(most, left, right) {
  const step = [1, 2, 5, 10]
    .map((one) => one * 10 ** Math.floor(Math.log10(most || 1) - 0.3))
    .find((one) => most / one <= 6);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => Number((n * step).toPrecision(3)));
  return { ticks, at: (value) => left + (value / (most * 1.04 || 1)) * (right - left) };
}
