// How large what a page loads may be, in bytes of gzip. A ceiling is raised only
// with a reason beside it.
import { bundleEntry } from '../../scripts/like-by-like.mjs';

/** What is bundled, and how large it may be. */
export interface Entry {
  readonly code: string;
  readonly ceiling: number;
  /** Names that give away a library which this entry has no business loading. */
  readonly without: readonly string[];
}

const decimal = 'DecimalError';
const zod = 'invalid_type';

export const entries: Record<string, Entry> = {
  rating: { code: "import '@danvan/elements/rating/define';", ceiling: 9_000, without: [decimal, zod] },
  // With core's number reader.
  'number-field': {
    code: "import '@danvan/elements/number-field/define';",
    ceiling: 17_500,
    without: [decimal, zod],
  },
  'feedback-form': {
    code: "import '@danvan/elements/feedback-form/define';",
    ceiling: 16_000,
    without: [decimal, zod],
  },
  // The survey of 39 questions is a file of its own; the numbers of levels are drawn by the stylesheet.
  'satisfaction-form': {
    code: "import '@danvan/elements/satisfaction-form/define';",
    ceiling: 16_000,
    without: [decimal, zod],
  },
  // Of each figure Lit is 6,000. What only some show comes after: see `wholes`.
  // A hundred of each is what reads attributes once, in the language they were set in, and nothing out of unusable ones.
  // And of a card what keeps a withheld figure back where its second part did not come.
  'kpi-card': { code: "import '@danvan/elements/kpi-card/define';", ceiling: 10_000, without: [decimal, zod] },
  'likert-chart': { code: "import '@danvan/elements/likert-chart/define';", ceiling: 9_950, without: [decimal, zod] },
  // With what keeps its words off each other and off the line in a narrow chart, long amounts short, and withheld figures back.
  'trend-chart': { code: "import '@danvan/elements/trend-chart/define';", ceiling: 16_600, without: [decimal, zod] },
  ranking: { code: "import '@danvan/elements/ranking/define';", ceiling: 10_900, without: [decimal, zod] },
  // With what gives up the room of a board without a jump, keeps withheld figures back, and tells a place that is wrong,
  // also an earlier value.
  'kpi-board': { code: "import '@danvan/elements/kpi-board/define';", ceiling: 17_200, without: [decimal, zod] },
  'report-audit': { code: "import '@danvan/elements/report-audit/define';", ceiling: 8_200, without: [decimal, zod] },
  // Everything at once, as in `danvan.js`, apart from its second files.
  // What is published is packed smaller than esbuild does it here, with short names inside: it is held to 46,000 as built, below.
  everything: { code: bundleEntry('../../packages', false), ceiling: 48_000, without: [decimal, zod] },
  // decimal.js is 13,000 of these; decision 0024 says what the rest is.
  numbers: { code: "export * from '@danvan/core/numbers';", ceiling: 19_000, without: [zod] },
  // The same reader with its values as text.
  'numbers/plain': { code: "export * from '@danvan/core/numbers/plain';", ceiling: 5_700, without: [decimal, zod] },
  // Names alone: a page has those that it takes.
  'numbers/currencies': {
    code: "export { JPY, THB } from '@danvan/core/numbers/currencies';",
    ceiling: 200,
    without: [decimal, zod],
  },
  outbox: {
    code: "export { pageOutbox } from '../../packages/elements/src/outbox/page-outbox.js';",
    ceiling: 2_000,
    without: [decimal, zod],
  },
  units: { code: "export * from '@danvan/core/units';", ceiling: 3_500, without: [decimal, zod] },
  // Receipts in words bring in the reader of quantities; one clock or state machine does not.
  entities: { code: "export * from '@danvan/core/entities';", ceiling: 47_000, without: [zod] },
  'one clock': {
    code: "export { deadlineOf, dossierStates, move } from '@danvan/core/entities';",
    ceiling: 3_200,
    without: [decimal, zod],
  },
  periods: { code: "export * from '@danvan/core/periods';", ceiling: 3_600, without: [decimal, zod] },
  // Successions, counts of communes and the reader of lists: only for who asks.
  'units/register': { code: "export * from '@danvan/core/units/register';", ceiling: 6_000, without: [decimal, zod] },
};

// Figures in one file with all that they may ever load: the part that draws, the reader of a `src`, saving as a picture,
// the words of every state in which a figure stays back, and those that name what of the data is wrong. Of a trend
// seventy are what gives a row several lines on a phone with large letters and keeps the name of its last figure off the
// line of a target; of a ranking ten keep a hint for typing out of its picture.
export const wholes: Record<string, number> = {
  // With what tells a period in words of the other language, for pages that have both.
  'kpi-card': 17_950,
  // A saved picture stands alone: with it comes what writes levels, units and sentences into a file.
  'likert-chart': 17_300,
  'trend-chart': 20_970,
  ranking: 17_915,
  // With what tells a place of a board that is wrong.
  'kpi-board': 19_550,
};
