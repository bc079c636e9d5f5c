// Pages that are made of data, so that they cannot disagree with it.
import { cataloguePage } from './catalogue-page.mjs';
import { elementPages } from './element-pages.mjs';
import { statesPage } from './states-page.mjs';

/** File → text of every made page in one language. */
export async function madePages(root, lang) {
  return new Map([
    ...(await elementPages(root, lang)),
    ['catalogue', cataloguePage(root, lang)],
    ['states', statesPage(root, lang)],
  ]);
}
