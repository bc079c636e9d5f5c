import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { table } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { claims } from './claims.mjs';
import { readPage } from './tables.mjs';

const top = new URL('../../', import.meta.url);
const heads = { en: ['Claim', 'Measured', 'Page'], vi: ['Nội dung', 'Kết quả đo', 'Trang'] };

/** The claims with the figures that their pages have now, linked from a page of this folder. */
export function claimsTable(lang, folder = '.') {
  const rows = claims.map(({ page, claim, figure }) => [
    claim[lang],
    figure(readPage(page))[lang],
    `[${posix.basename(page)}](${posix.relative(folder, page)})`,
  ]);
  return table(heads[lang], rows);
}

const [begin, end] = ['<!-- Written by `npm run claims`. -->', '<!-- Until here. -->'];

/** A page as it is, and with the table between its two marks. */
export function withClaims(path, lang) {
  const text = readFileSync(new URL(path, top), 'utf8');
  const [before, rest, ...more] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined || more.length > 0) throw new Error(`${path}: ${begin} and ${end} stand there once`);
  return { text, next: `${before}${begin}\n\n${claimsTable(lang, posix.dirname(path))}\n\n${end}${after}` };
}

/** The pages that have the table, and their languages. */
export const pagesWithClaims = [
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
];

/** Takes the figures of the pages over. */
export async function writeClaims() {
  for (const [path, lang] of pagesWithClaims) await writePage(path, withClaims(path, lang).next);
}
