// The catalogue as a page: names, formulas, bases and sources are read from
// the library, and the worked examples are computed by it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, measures, scorecards } from '../../packages/core/dist/catalog/index.js';
import { explainIndicator, fromParts, measuresOf } from '../../packages/core/dist/indicators/index.js';
import { formatNumber } from '../../packages/core/dist/numbers/index.js';
import { formulaMath } from './formula-math.mjs';

const words = {
  en: {
    intro: (all) =>
      `${all} definitions, as the library holds them. Each rate names its base; the worked examples are made-up figures of one office, computed by the library. **Unconfirmed** marks a rule whose own text has not been read, with what the statement rests on instead.`,
    computed: 'Computed indicators',
    counts: 'Counts',
    cards: 'Scorecards',
    id: 'Id',
    version: 'version',
    base: 'Base',
    example: 'Example',
    basis: 'Legal basis',
    until: 'Used until',
    since: 'Used from',
    hidden: (n) => `Not published for fewer than ${n} persons.`,
    unconfirmed: 'unconfirmed',
    direction: { up: 'More is better.', down: 'Less is better.', none: 'Describes only.' },
    name: 'Name',
    unit: 'Unit',
    time: 'Over periods',
    line: 'Line',
    max: 'Points',
    grades: 'Grades',
    below: 'below',
    from: 'from',
    times: {
      sum: 'added up',
      last: 'last figure',
      first: 'first figure',
      average: 'average',
      none: 'not put together',
    },
  },
  vi: {
    intro: (all) =>
      `${all} định nghĩa, đúng như trong thư viện. Tỷ lệ nào cũng ghi rõ mẫu số; ví dụ là số liệu giả định của một cơ quan, do thư viện tính. **Chưa xác nhận** là quy định chưa được đọc nguyên văn, kèm căn cứ đang tạm dùng.`,
    computed: 'Chỉ tiêu được tính',
    counts: 'Chỉ tiêu số lượng',
    cards: 'Bảng chấm điểm',
    id: 'Mã',
    version: 'phiên bản',
    base: 'Mẫu số',
    example: 'Ví dụ',
    basis: 'Căn cứ pháp lý',
    until: 'Dùng đến',
    since: 'Dùng từ',
    hidden: (n) => `Không công bố khi có dưới ${n} người.`,
    unconfirmed: 'chưa xác nhận',
    direction: { up: 'Càng cao càng tốt.', down: 'Càng thấp càng tốt.', none: 'Chỉ để mô tả.' },
    name: 'Tên',
    unit: 'Đơn vị tính',
    time: 'Qua nhiều kỳ',
    line: 'Mục',
    max: 'Điểm',
    grades: 'Xếp loại',
    below: 'dưới',
    from: 'từ',
    times: {
      sum: 'cộng dồn',
      last: 'lấy số cuối kỳ',
      first: 'lấy số đầu kỳ',
      average: 'lấy trung bình',
      none: 'không gộp',
    },
  },
};

const names = new Map(measures.map((measure) => [measure.id, measure.name]));
const cell = (text) => text.replaceAll('|', '\\|');

/** The page in one language, as Markdown. */
export function cataloguePage(root, lang) {
  const say = words[lang];
  const figures = JSON.parse(readFileSync(join(root, 'docs/site/catalogue-figures.json'), 'utf8'));
  const computed = indicators.filter(({ formula }) => formula.kind !== 'measure');
  const counts = indicators.filter(({ formula }) => formula.kind === 'measure');
  return [
    '# catalogue',
    '',
    say.intro(indicators.length),
    '',
    `## ${say.computed}`,
    '',
    ...computed.flatMap((one) => definition(one, figures, lang)),
    `## ${say.counts}`,
    '',
    `| ${say.name} | ${say.id} | ${say.unit} | ${say.time} | ${say.basis} |`,
    '| --- | --- | --- | --- | --- |',
    ...counts.map(
      (one) =>
        `| ${cell(one.name[lang])} | \`${one.id}\` | ${cell(one.unit[lang])} | ${say.times[one.formula.time ?? 'sum']} | ${cell(basisText(one.basis, lang))} |`,
    ),
    '',
    `## ${say.cards}`,
    '',
    ...scorecards.flatMap((card) => scorecard(card, lang)),
  ].join('\n');
}

function definition(one, figures, lang) {
  const say = words[lang];
  const { id, version, name, baseText, formula, note, minN, valid, direction } = one;
  const title = baseText ? `${name[lang]} ${baseText[lang]}` : name[lang];
  const print = (value) => formatNumber(value, { lang });
  return [
    `### ${title}`,
    '',
    formulaMath(formula, (measure) => names.get(measure)?.[lang] ?? measure, print),
    '',
    `- ${say.id}: \`${id}\`${version ? ` (${say.version} \`${version}\`)` : ''}. ${say.direction[direction]}`,
    ...(baseText ? [`- ${say.base}: ${baseText[lang]}`] : []),
    `- ${say.example}: ${workedExample(one, figures, lang)}`,
    `- ${say.basis}: ${basisText(one.basis, lang)}`,
    ...(valid.to ? [`- ${say.until}: ${valid.to}`] : []),
    ...(minN ? [`- ${say.hidden(minN)}`] : []),
    ...(note ? [`- ${note[lang]}`] : []),
    '',
  ];
}

function workedExample(indicator, figures, lang) {
  const parts = Object.fromEntries(
    measuresOf(indicator.formula).map((measure) => {
      if (!(measure in figures)) throw new Error(`docs/site/catalogue-figures.json has no figure for ${measure}`);
      return [measure, figures[measure]];
    }),
  );
  const result = fromParts(indicator, parts);
  if (result.value === null) throw new Error(`The example of ${indicator.id} has no value: ${result.state}`);
  return explainIndicator(result, { lang });
}

function basisText(basis, lang) {
  const say = words[lang];
  return basis
    .map(({ cite, unconfirmed }) =>
      unconfirmed ? `${cite} (**${say.unconfirmed}**: ${unconfirmed[lang].replace(/\.$/, '')})` : cite,
    )
    .join('; ');
}

function scorecard({ name, version, max, groups, grades, basis, valid, id }, lang) {
  const say = words[lang];
  const limits = ({ from, below }) =>
    [from === undefined ? '' : `${say.from} ${from}`, below === undefined ? '' : `${say.below} ${below}`]
      .filter(Boolean)
      .join(', ');
  return [
    `### ${name[lang]}`,
    '',
    `- ${say.id}: \`${id}\` (${say.version} \`${version}\`), ${max}`,
    `- ${say.basis}: ${basisText(basis, lang)}`,
    `- ${say.since}: ${valid.from}${valid.to ? `. ${say.until}: ${valid.to}` : ''}`,
    `- ${say.grades}: ${grades.map((grade) => `${grade.name[lang]} (${limits(grade)}${grade.unconfirmed ? `, **${say.unconfirmed}**` : ''})`).join('; ')}`,
    '',
    `| ${say.line} | ${say.name} | ${say.max} |`,
    '| --- | --- | --- |',
    ...groups.flatMap((group) => [
      `| **${group.id}** | **${cell(group.name[lang])}** | **${group.max}** |`,
      ...group.lines.map(
        (line) => `| ${line.id} | ${cell(line.name[lang])}${line.note ? ` (${say.unconfirmed})` : ''} | ${line.max} |`,
      ),
    ]),
    '',
  ];
}
