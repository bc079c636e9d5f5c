// A notebook of a province's figures: each cell is a function, its source is
// shown above what it returns. The page needs danvan.js beside it.
//
//   node notebook.mjs so-tay.html
import { readFileSync, writeFileSync } from 'node:fs';
import { getIndicator } from '@danvan/core/catalog';
import { explainIndicator, rollUp, rollUpEach } from '@danvan/core/indicators';
import { formatNumber } from '@danvan/core/numbers';

const { province, communes, months } = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'));
const units = [{ code: province }, ...communes.map(({ code }) => ({ code, parent: province }))];
const rate = getIndicator('mediation-success-rate');
const measurements = Object.entries(months).flatMap(([period, figures]) =>
  Object.entries(figures).flatMap(([unit, [success, cases]]) => [
    { measure: 'mediation-success', unit, period, value: success },
    { measure: 'mediation-cases', unit, period, value: cases },
  ]),
);
const percent = ({ value }) => formatNumber(value, { decimals: 2 });

const cells = [
  {
    title: 'Cả tỉnh, quý I năm 2026',
    run: function quarter() {
      const result = rollUp(rate, measurements, units, { unit: province, period: '2026-01/2026-03' });
      return `<p>${explainIndicator(result, { lang: 'vi' })}</p>`;
    },
  },
  {
    title: 'Theo tháng',
    run: function byMonth() {
      const points = Object.keys(months).map((period) => {
        return `${period}: ${percent(rollUp(rate, measurements, units, { unit: province, period }))}`;
      });
      return `<danvan-trend-chart label="${rate.name.vi}" unit="%" points="${points.join('; ')}"></danvan-trend-chart>`;
    },
  },
  {
    title: 'Theo xã, phường',
    run: function byCommune() {
      const results = rollUpEach(rate, measurements, units, { unit: province, period: '2026-01/2026-03' });
      const rows = communes.map(({ code, name }) => `${name}: ${percent(results.get(code))}`);
      return `<danvan-ranking label="${rate.name.vi}" unit="%" rows="${rows.join('; ')}"></danvan-ranking>`;
    },
  },
];

const escape = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The notebook as a page. */
export function notebook() {
  const body = cells.map(
    ({ title, run }) => `<section>
<h2>${title}</h2>
<pre tabindex="0"><code>${escape(run.toString())}</code></pre>
${run()}
</section>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sổ tay số liệu</title>
<script type="module" src="danvan.js"></script>
</head>
<body>
<main>
<h1>Hòa giải ở cơ sở: sổ tay số liệu</h1>
${body.join('\n')}
</main>
</body>
</html>
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const output = process.argv[2] ?? 'so-tay.html';
  writeFileSync(output, notebook());
  console.log(output);
}
