import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { table } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { auditSentence } from './audit-sentence.mjs';
import { claims } from './claims.mjs';
import { readPage } from './tables.mjs';

const top = new URL('../../', import.meta.url);
const heads = { en: ['Claim', 'Measured', 'Page'], vi: ['Nội dung', 'Kết quả đo', 'Trang'] };

/** The claims, of one package or all, with the figures that their pages have now, linked from a page of this folder. */
export function claimsTable(lang, folder = '.', name = undefined) {
  const wanted = name ? claims.filter(({ packages }) => packages?.includes(name)) : claims;
  const rows = wanted.map(({ page, claim, figure }) => [
    claim[lang],
    figure(readPage(page))[lang],
    `[${posix.basename(page)}](${posix.relative(folder, page)})`,
  ]);
  return table(heads[lang], rows);
}

const [begin, end] = ['<!-- Written by `npm run claims`. -->', '<!-- Until here. -->'];

/** A page as it is, and with what is measured between its two marks. */
export function withClaims({ path, lang, package: name, write = claimsTable }) {
  const text = readFileSync(new URL(path, top), 'utf8');
  const [before, rest, ...more] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined || more.length > 0) throw new Error(`${path}: ${begin} and ${end} stand there once`);
  return { text, next: `${before}${begin}\n\n${write(lang, posix.dirname(path), name)}\n\n${end}${after}` };
}

/** The pages that have the table, their languages, and whose claims they have; or what else is written there. */
export const pagesWithClaims = [
  { path: 'README.md', lang: 'en' },
  { path: 'README.vi.md', lang: 'vi' },
  { path: 'docs/audit.md', lang: 'en', write: auditSentence },
  { path: 'docs/audit.vi.md', lang: 'vi', write: auditSentence },
  ...['core', 'elements', 'server'].map((name) => ({ path: `packages/${name}/README.md`, lang: 'en', package: name })),
];

/** Takes the figures of the pages over. */
export async function writeClaims() {
  for (const page of pagesWithClaims) await writePage(page.path, withClaims(page).next);
}
