// What 1,000 ratings cost the main thread, against the least that they could:
// a bare Lit element with five native radio buttons, in the same page, in
// turns. Times on a shared machine say little; the ratio says it.
//   node bench/elements/ratings.mjs
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median, pairedRatio } from '../../proof/shared/spread.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';

const count = 1000;
const rounds = 9;
const most = 1.5;

const bare = `
import { html, LitElement } from 'lit';
class BareRating extends LitElement {
  static formAssociated = true;
  static properties = { value: {} };
  internals = this.attachInternals();
  render() {
    return html\`<fieldset><legend>Thái độ</legend>\${[1, 2, 3, 4, 5].map(
      (level) => html\`<label><input type="radio" name="level" .value=\${String(level)} .checked=\${this.value === String(level)}
        @change=\${() => { this.value = String(level); this.internals.setFormValue(this.value); }} />Mức \${level}</label>\`,
    )}</fieldset>\`;
  }
}
customElements.define('bare-rating', BareRating);
`;

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../test/size', import.meta.url)), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    conditions: ['danvan-source', 'browser', 'production'],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  return outputFiles[0].text;
}

const subjects = {
  'bare-rating': await bundle(bare),
  'danvan-rating': await bundle("import '@danvan/elements/rating/define';"),
};

/** Main-thread seconds of defining the element and drawing `count` of it, in a page of its own. */
async function measure(browser, tag) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value;
    };
    const before = await spent();
    await page.addScriptTag({ content: subjects[tag] });
    await page.evaluate(
      async (name, many) => {
        const place = document.createElement('form');
        for (let index = 0; index < many; index += 1) {
          const element = document.createElement(name);
          element.setAttribute('name', `r${index}`);
          place.append(element);
        }
        document.body.append(place);
        await place.lastElementChild.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      tag,
      count,
    );
    return (await spent()) - before;
  } finally {
    await page.close();
  }
}

const browser = await launchChromium();
const times = Object.fromEntries(Object.keys(subjects).map((tag) => [tag, []]));
try {
  for (const tag of Object.keys(subjects)) await measure(browser, tag);
  for (let round = 0; round < rounds; round += 1) {
    const order = Object.keys(subjects);
    if (round % 2 === 1) order.reverse();
    for (const tag of order) times[tag].push(await measure(browser, tag));
  }
} finally {
  await browser.close();
}
const result = Object.fromEntries(Object.entries(times).map(([tag, list]) => [tag, Math.round(median(list) * 1000)]));
const ratio = pairedRatio(times['danvan-rating'], times['bare-rating']);
console.log(JSON.stringify({ count, rounds, milliseconds: result, ratio, most }, null, 2));
process.exitCode = ratio.value <= most ? 0 : 1;
