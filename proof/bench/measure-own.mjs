// What the first page of docs/bench says of itself, on standard output, with its plot drawn:
//   node proof/bench/measure-own.mjs [exponent of the greatest size]
import { writeFileSync } from 'node:fs';
import { drawGrowth } from './draw-growth.mjs';
import { measureGrowth, ownPage } from './own.mjs';

const most = Number(process.argv[2] ?? 7);
const lines = await measureGrowth(most);
const page = ownPage(lines, most);
writeFileSync(new URL('../../docs/bench/growth.svg', import.meta.url), drawGrowth(lines));
console.log(page);
