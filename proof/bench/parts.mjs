/**
 * Harnesses, each a process of its own that is ended after `minutes`. One with
 * `page` and `says` prints what becomes that page, lines of text as a list
 * unless it is `markdown`; one with `page` alone writes it itself; what `own`
 * prints becomes the head of the index.
 */
export const own = { id: 'own', title: 'How cost grows', script: 'proof/bench/measure-own.mjs', minutes: 25 };

export const parts = [
  {
    id: 'amounts',
    title: 'Amounts in reports, right and wrong',
    script: 'proof/bench/amounts.mjs',
    page: 'amounts.md',
    says: `How many amounts of our own annotated reports (\`test/reports/texts\`) each reader reads right. The same texts are tests of ours:
they show what goes wrong elsewhere, not how well ours does on texts that it has never seen. The regular expression is the usual
one for Vietnamese separators; recognizers-text knows no Vietnamese, so it runs with Spanish, which separates digits alike.`,
  },
  {
    id: 'sums',
    title: 'Sums by group, beside arquero',
    script: 'proof/bench/sums.mjs',
    page: 'sums.md',
    says: `Figures of two measures grouped by month, both in memory, turn about. Both give the same sums. danvan adds exact decimals and
keeps bounds and sources; arquero builds columns first, which is part of its time.`,
  },
  { id: 'numbers', title: 'Numbers beside their peers', script: 'bench/numbers/run.mjs', page: 'numbers.md' },
  {
    id: 'reports',
    title: 'Reports: speed and memory',
    script: 'bench/reports/run.mjs',
    page: 'reports.md',
    says: `How fast reports of figures and articles with few figures are read, how large what is alive meanwhile and what is kept
are beside the text, whether one document of 10 MB is read, and whether changed and random texts are read without an error. Not
shown: how right the reading is ([amounts right and wrong](amounts.md), [contradictions](../proof/contradictions.md)). No other
reader reads Vietnamese reports; what finds amounts in any text stands below.`,
  },
  {
    id: 'indicators',
    title: 'Indicators: one million figures beside DuckDB',
    script: 'bench/indicators/aggregate.mjs',
    page: 'indicators.md',
    says: `One million figures grouped in memory by \`groupParts\`, and by DuckDB from the text of \`indicatorSql\`, turn about; the results
have to be the same, digit for digit. DuckDB's time stands with and without making objects of its rows. Then a whole year of all
units rolled up with its evidence, which DuckDB is not asked for.`,
  },
  {
    id: 'columns',
    title: 'Indicators: ten million rows where they lie',
    script: 'bench/indicators/ten-million.mjs',
    page: 'ten-million.md',
    markdown: true,
    says: `The same SQL text over a Parquet file in DuckDB and over a temporary table in PostgreSQL as it comes (where there is one on this
machine), turn about. Both have to return the same parts. Node holds the rows of the answer, never those of the table.`,
  },
  {
    id: 'cards',
    title: 'Cards and boards beside a hand-written one',
    script: 'bench/elements/run.mjs',
    page: 'cards.md',
    says: `Processor time of the page's main thread in headless Chromium for 1,000 cards and for a board of 200, beside the least that a
card could be: one element written by hand that draws the same words without any logic. Each card has a target, a trend of six years and its
evidence (formula, basis, source), and the script has arrived before; cards with a target alone: [elements.md](elements.md).`,
  },
  {
    id: 'audit',
    title: 'A report of 200 KB read on a page',
    script: 'bench/elements/audit.mjs',
    page: 'audit.md',
    says: `The longest task is what a reader of the page may have to wait for; that of a plain text box of the browser which is given the
same text stands beside it. A first reading begins with a program that has never run; the worker of it is
started when the box is entered, here a second before; whoever mends a report reads it again.
Tasks and sums are processor time, so that other programs do not count; what passes until something is shown is the clock's.`,
  },
  {
    id: 'elements',
    title: 'Ratings, cards and forms beside other libraries',
    script: 'bench/elements/peers.mjs',
    page: 'elements.md',
    // It installs what it compares with the first time: 1.6 GB.
    minutes: 30,
  },
  {
    id: 'server',
    title: 'Server: shared commits, a commit each, and PostgreSQL',
    script: 'bench/server/run.mjs',
    page: 'server.md',
    markdown: true,
    says: `Durable acknowledgements per second of the real server with 32 real connections on loopback: answers that share a commit beside a
commit for each, on SQLite and on PostgreSQL (where there is one on this machine); starts; the cube of one million answers.
All servers are up at once and are asked turn about, so that whatever else the machine does slows both of a pair: the ratios say
more than the amounts. Client, server and database share the processors, so the amounts are lower than those of a server alone.`,
  },
];
