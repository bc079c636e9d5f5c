// Draws docs/architecture.svg from the real imports: rooms as boxes on their
// floors, arrows where at least one file of a room imports one of another.
// `--check` compares instead of writing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs/architecture.svg');

// Where each room stands: column and row of the drawing, top floor first.
const places = {
  cli: [1.5, 0],
  server: [0.5, 1],
  elements: [2.5, 1],
  'core/catalog': [3, 2],
  'core/cards': [1.5, 2],
  'core/indicators': [1.5, 3],
  'core/reports': [0.5, 4],
  'core/surveys': [2.5, 4],
  'core/entities': [2.25, 5],
  'core/documents': [0, 6],
  'core/quantities': [1.5, 6],
  'core/units': [3, 6],
  'core/periods': [0, 7],
  'core/numbers': [1.5, 7],
  'core/foundation': [1.5, 8],
};
const [width, height, stepX, stepY, boxX, boxY] = [860, 764, 215, 84, 170, 46];

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function roomOf(path) {
  const [, name, , room] = path.split('/');
  return name === 'core' ? `core/${room}` : name;
}

const files = ['core', 'elements', 'server', 'cli']
  .flatMap((name) => walk(join(root, 'packages', name, 'src')))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const rooms = new Set(Object.keys(places));
const arrows = new Set();
for (const path of files) {
  const room = roomOf(relative(root, path));
  if (!rooms.has(room)) continue;
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, from] of text.matchAll(/\b(?:from|import\()\s*'([^']+)'/g)) {
    let to;
    if (from.startsWith('.')) to = roomOf(relative(root, join(dirname(path), from)));
    else if (from.startsWith('@danvan/core/')) to = `core/${from.slice('@danvan/core/'.length).split('/')[0]}`;
    else if (from === '@danvan/core') to = 'core/foundation';
    else if (from === '@danvan/server') to = 'server';
    if (to && to !== room && rooms.has(to)) arrows.add(`${room} ${to}`);
  }
}

const centre = (room) => {
  const [column, row] = places[room];
  return [105 + column * stepX, 40 + row * stepY];
};
// Every room stands on the foundation: arrows to it would only hide the others.
const lines = [...arrows]
  .filter((arrow) => !arrow.endsWith(' core/foundation'))
  .sort()
  .map((arrow) => {
    const [from, to] = arrow.split(' ');
    const [x1, y1] = centre(from);
    const [x2, y2] = centre(to);
    const down = y2 >= y1 ? 1 : -1;
    return `  <path d="M${x1} ${y1 + (down * boxY) / 2}L${x2} ${y2 - (down * boxY) / 2 - down * 4}" marker-end="url(#tip)"/>`;
  });
const boxes = Object.keys(places).map((room) => {
  const [x, y] = centre(room);
  const wide = room === 'core/foundation' ? width - 60 : boxX;
  const kind = room.startsWith('core/') ? 'room' : 'package';
  const name = room.startsWith('core/') ? room.slice(5) : room;
  return `  <g class="${kind}"><rect x="${x - wide / 2}" y="${y - boxY / 2}" width="${wide}" height="${boxY}" rx="6"/><text x="${x}" y="${y + 5}">${name}</text></g>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The rooms of danvan and which imports which; every arrow points downwards">
<style>
  rect { stroke: #51606f; }
  .room rect { fill: #eaf2fb; }
  .package rect { fill: #fdf0e3; }
  path { stroke: #51606f; fill: none; }
  .tip { fill: #51606f; }
  text { font: 600 15px system-ui, sans-serif; text-anchor: middle; fill: #1b1f24; }
</style>
<rect width="${width}" height="${height}" fill="#fff" stroke="none"/>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" class="tip"/></marker></defs>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== svg) {
    console.error('docs/architecture.svg is not what the imports say. Run: npm run docs:architecture');
    process.exit(1);
  }
} else {
  writeFileSync(target, svg);
}
