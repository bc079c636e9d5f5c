// What was measured of ratings, cards and forms as docs/bench/elements.md and its drawings.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { machine, revision, table, today } from '../../proof/shared/machine.mjs';
import { asText, median, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
import { writePage } from '../../proof/shared/write-page.mjs';
import { peersFolder } from './measure-page.mjs';

const limit = 1.5;
const [ownRating, bareRating] = ['danvan-rating', 'bare Lit element, five native radios'];
const [ownCard, bareCard] = ['danvan-kpi-card', 'bare Lit element, the same words'];
const ownForm = 'danvan-satisfaction-form';

const folder = new URL('../../docs/bench/', import.meta.url);
const kilo = (bytes) => (bytes === 0 ? '0' : (bytes / 1000).toFixed(1));
const versionOf = ({ ours, package: name }) =>
  ours ? 'here' : JSON.parse(readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
const named = (rows, name) => rows.find((row) => row.name === name);

/** Times, the quickest first, and beside each of `bases` round by round; none of 1,000 where fewer were drawn. */
function timesTable(rows, count, bases) {
  return table(
    [
      'library',
      ...(count > 1 ? ['define and draw 1, ms', '1,000, ms'] : ['define and draw, ms']),
      ...bases.map(([head]) => head),
    ],
    [...byTime(rows, count), ...rows.filter(isFewer)].map(({ name, cpu, subject }) => [
      name,
      ...(count > 1 ? [asText(spreadOf(cpu[1]), 0)] : []),
      ...(subject.many
        ? ['–', ...bases.map(() => '–')]
        : [
            asText(spreadOf(cpu[count]), 0),
            ...bases.map(([, base]) =>
              base === name ? '1.00' : asText(pairedRatio(cpu[count], named(rows, base).cpu[count])),
            ),
          ]),
    ]),
  );
}

const isFewer = ({ subject }) => subject.many !== undefined;
/** Those that drew as many as was asked for, the quickest first. */
const byTime = (rows, count) =>
  rows.filter((row) => !isFewer(row)).sort((one, other) => median(one.cpu[count]) - median(other.cpu[count]));

/** How many of the others draw sooner: "9 of 11". */
function quickerOf(rows, own, count) {
  const others = rows.filter(({ subject }) => !subject.ours);
  const limit = median(named(rows, own).cpu[count]);
  return `${others.filter(({ cpu }) => median(cpu[count]) < limit).length} of ${others.length}`;
}

/** What those took that were asked for fewer. */
function fewerText(rows, count) {
  return rows
    .filter(isFewer)
    .map(
      ({ name, cpu, subject: { many } }) =>
        ` ${name} has no place in the columns of 1,000, because its time grows with the square of the count: ${many} took ${median(cpu[count]).toFixed(0)} ms, asked once.`,
    )
    .join('');
}

/** What each weighs and holds. */
function sizesTable(rows) {
  const isHeld = rows.some(({ held }) => held !== undefined);
  return table(
    ['library', 'version', 'script, kB', 'styles, kB', ...(isHeld ? ['kB held by each'] : []), 'nodes of one'],
    rows.map(({ name, subject, prepared: { scriptBytes, styleBytes }, held, nodes }) => [
      name,
      versionOf(subject),
      kilo(scriptBytes),
      kilo(styleBytes),
      ...(isHeld ? [kilo(held)] : []),
      nodes,
    ]),
  );
}

function draw(file, title, { rows, rounds }, count, own) {
  const base = named(rows, own).cpu[count];
  const chart = drawSpread({
    title,
    says: `To the right takes longer: median and least–most of ${rounds} rounds, round by round.`,
    groups: [
      {
        rows: byTime(rows, count).map(({ name, cpu }) =>
          name === own ? { name, own: true, value: 1 } : { name, ...pairedRatio(cpu[count], base) },
        ),
      },
    ],
  });
  writeFileSync(new URL(file, folder), chart);
}

/** @returns whether what was asked for is so */
export async function writeElementsPage({ rated, carded, filled, many, asked: wanted, version }) {
  const roundsOf = ({ rounds }) =>
    `${rounds} rounds${rounds < wanted ? `, of ${wanted} asked for: its time was over` : ''}.`;
  const own = named(rated.rows, ownRating).cpu[many];
  const others = rated.rows.filter(({ subject }) => !subject.ours);
  const [fastest] = byTime(others, many);
  const asked = [
    ['the bare Lit element', limit, pairedRatio(own, named(rated.rows, bareRating).cpu[many])],
    [`${fastest.name} (the fastest other)`, 1, pairedRatio(own, fastest.cpu[many])],
  ];
  draw('ratings.svg', 'Processor time of 1,000 ratings, danvan-rating = 1', rated, many, ownRating);
  draw('figure-cards.svg', 'Processor time of 1,000 cards, danvan-kpi-card = 1', carded, many, ownCard);
  draw('forms.svg', `Processor time of a form, ${ownForm} = 1`, filled, 1, ownForm);

  const text = `# Ratings, cards and forms beside the peers

<!-- Written by \`npm run bench:elements\`. -->

One run on ${today()}, commit ${revision()}: ${machine()}; ${version}; turns of all libraries are interleaved. CPU
is that of the main thread, from the script's arrival until it has had nothing to do for half a second: scripts, styles and
layout; medians (least–most). A ratio is that of each round to the round beside it. Bytes are packed with gzip, level 9,
everything included (kB of 1,000 bytes). What is held by each is one value without a spread: the growth of the page's memory
from 100 of it to 500, measured once after a collection of garbage (20 to 100 where 1,000 are too many).

${table(
  ['CPU of 1,000 ratings beside', 'asked for', 'this run'],
  asked.map(([name, most, ratio]) => [name, most === limit ? `≤ ${most}` : `< ${most}`, asText(ratio)]),
)}

## One rating of five levels

${roundsOf(rated)} ∘: has no rating, its group of radio buttons stands for it.${fewerText(rated.rows, many)} SurveyJS has no
rating that stands alone: here one survey asks as many rating questions.

${timesTable(rated.rows, many, [
  ['× bare Lit', bareRating],
  ['× danvan', ownRating],
])}

![How many times the time of danvan-rating each takes; the table above says the same](ratings.svg)

${sizesTable(rated.rows)}

## One figure on a card

Its name, its value, what it is of, and its goal, without trend or evidence: ${roundsOf(carded)} No library has a card for figures; theirs frame what is written
into them, the bare element likewise; of theirs ${quickerOf(carded.rows, ownCard, many)} are quicker than ours. Ours reads the value and the target, says how they stand to each other and is read aloud as one figure;
it is weighed with all that it could load later. The board of 200, and cards with target, trend and evidence: [cards.md](cards.md).

${timesTable(carded.rows, many, [
  ['× bare Lit', bareCard],
  ['× danvan', ownCard],
])}

![How many times the time of danvan-kpi-card each takes; the table above says the same](figure-cards.svg)

${sizesTable(carded.rows)}

## A form of five criteria and a comment

${roundsOf(filled)} Ours counts what is missing, keeps drafts and waiting answers, and sends; the others draw. It is weighed with the survey of 39
questions, which a page otherwise loads only when it asks it.

${timesTable(filled.rows, 1, [['× danvan', ownForm]])}

![How many times the time of danvan-satisfaction-form each takes; the table above says the same](forms.svg)

${sizesTable(filled.rows)}

Not measured: Formbricks and LimeSurvey draw what their own server sends; Utrecht's package has no radio button; JDMA is a frame.
`;
  await writePage('docs/bench/elements.md', text);
  console.log(text);
  return asked.every(([, most, { value }]) => (most === limit ? value <= most : value < most));
}
