import { excluded, farEnough, workedOutAnyway } from './reasons.mjs';

/** @type {import('./reasons.mjs').Explanation[]} */
export const checks = [
  {
    why: workedOutAnyway,
    changes: [
      ['could-hold.ts', "stated.bound !== 'exact'", 'true'],
      [
        'could-hold.ts',
        'Math.abs(result - stated.size) <= step + Math.abs(result) * slack',
        'Math.abs(result - stated.size) < step + Math.abs(result) * slack',
      ],
      ['could-hold.ts', 'Math.abs(result - stated.size) <= step + Math.abs(result) * slack', 'true'],
      ['average.ts', "'mỗi'", '""'],
      // A unit begins with a letter.
      ['average.ts', '/^\\p{L}+/u', '/\\p{L}+/u'],
      // Whether a fraction stands before is asked once more, of the very figure.
      ['rest.ts', "scene.figures[at]?.side === 'whole'", 'true'],
      // The same list twice gives the same runs.
      ['runs.ts', 'figure === other[at]', 'false'],
      // No word is named so.
      ['headline.ts', '[]', '["Stryker was here"]'],
      ['shares-together.ts', '[]', '["Stryker was here"]'],
      // What agrees in points is never so much more than them.
      ['growth.ts', "verdict !== 'contradicts'", 'false'],
      ['runs.ts', '(list[to - 1]?.place ?? begun) - begun > 52', 'true'],
      // A group without figures has no two of them, and a row always has one.
      ['runs.ts', 'current.length > 0', 'current.length >= 0'],
      ['grid.ts', 'columns >= 1', 'true'],
      // A part never stands where its total does.
      ['sum-alarm.ts', 'total.start > first.start', 'total.start >= first.start'],
      // Between a year and itself there is nothing to share out, and nothing is divided by zero.
      ['pace.ts', 'last > first', 'last >= first'],
      // The whole of a fraction is never the first figure: its part stands before it.
      ['rest.ts', 'at >= 0', 'at > 0'],
      // No year is later than one that is not known.
      ['pace.ts', 'last !== undefined', 'true'],
      // Only whether it is held exactly is asked.
      ['reading.ts', "'rounded'", '""'],
      // Nothing has no sign.
      ['plausible.ts', 'gap.numerator < 0n', 'gap.numerator <= 0n'],
      // What is no figure is no total, no row and no column, and is passed over.
      ['sum.ts', '[]', '["Stryker was here"]'],
      ['list-totals.ts', '[]', '["Stryker was here"]'],
      ['table.ts', '[]', '["Stryker was here"]'],
      // One figure alone makes up no total.
      ['sum-alarm.ts', 'from + 1 < parts.length', 'from + 1 <= parts.length'],
      // There is no semicolon between two figures that touch.
      ['rate-alarm.ts', 'part.start > earlier.end', 'part.start >= earlier.end'],
      // What has no noun is never of the very same noun.
      ['ratio.ts:209', "''", '"Stryker was here!"'],
      // An empty cell is no rate, whatever stands for it.
      ['joint-columns.ts:19', '[]', '["Stryker was here"]'],
      // No rule takes a figure further behind a list than the third for its total.
      ['list-totals.ts', 'at <= last.place - begun + behindMost', 'at < last.place - begun + behindMost'],
    ],
  },
  {
    why: excluded,
    changes: [
      ['complement.ts', 'group.at(-1)?.judged', 'group.at(-1).judged'],
      ['complement.ts', '!first || !last', '!first && !last'],
      ['rate-alarm.ts', 'scene.sentences[figure.sentence]?.start', 'scene.sentences[figure.sentence].start'],
      ['rate-alarm.ts', 'scene.sentences[part.sentence]?.bullet', 'scene.sentences[part.sentence].bullet'],
      ['rate-beside.ts', 'other?.side', 'other.side'],
      ['find-checks.ts', 'sentence.figures[0]?.place', 'sentence.figures[0].place'],
      ['average.ts', 'shares[0]?.sentence', 'shares[0].sentence'],
      ['rate-beside.ts', 'scene.figures[at]?.depth', 'scene.figures[at].depth'],
      ['find-checks.ts', 'bySentence[Math.max(0, at - 5)]?.figures', 'bySentence[Math.max(0, at - 5)].figures'],
      ['find-checks.ts', "one.sum.kind === 'total'", 'true'],
      ['around.ts', 'index >= 0', 'true'],
      ['around.ts', '!figure', 'false'],
      ['around.ts', '/^[^,;.]*/u.exec(figure.after)?.[0]', '/^[^,;.]*/u.exec(figure.after)[0]'],
      ['complement.ts', '!first', 'false'],
      ['complement.ts', 'scene.sentences[first.sentence]?.start', 'scene.sentences[first.sentence].start'],
      ['line-list.ts', 'lines.at(-1)?.at', 'lines.at(-1).at'],
      ['rate-rows.ts', '[]', '["Stryker was here"]'],
      // A rate is never of nothing.
      ['rate-alarm.ts', 'judged !== undefined', 'true'],
      // No year is later than one that is not known.
      ['pace.ts', 'first !== undefined && last !== undefined', 'first !== undefined || last !== undefined'],
      ['table.ts', '!part || !whole', '!part && !whole'],
      // Behind its part stands the whole of a fraction, a grid has a row, and a place before the end has a figure.
      ['rate-beside.ts', 'second?.side', 'second.side'],
      ['table.ts', 'grid.rows[0]?.cells', 'grid.rows[0].cells'],
      ['around.ts', 'figure?.sentence', 'figure.sentence'],
      // Past the end there is no first figure, at which the look ends.
      ['complement.ts', 'from < list.length', 'from <= list.length'],
      ['words-before.ts', 'sentences[sentence]?.start', 'sentences[sentence].start'],
      ['runs.ts', 'first && last', 'true'],
      ['runs.ts', '!before || !first', 'false'],
      ['complement.ts', 'next?.whole', 'next.whole'],
      ['rate-alarm.ts', 'earlier?.kind', 'earlier.kind'],
      ['rest.ts', 'near[0]?.side', 'near[0].side'],
      // A difference is never divided by zero, nor is a rate of a whole that was found.
      ['minus.ts', '!judged', 'false'],
      ['rate-alarm.ts', '[]', '["Stryker was here"]'],
      ['rate-alarm.ts', '!closest', 'false'],
      // No clause ends with what has no name.
      ['multiple.ts', 'name === undefined', 'false'],
      // A sentence with a figure in it has one, a paragraph with a list a first line.
      ['grid.ts', 'numbers[0]?.size', 'numbers[0].size'],
      ['grid.ts', 'scene.sentences[first.sentence]?.bullet', 'scene.sentences[first.sentence].bullet'],
      ['labelled-list.ts', 'scene.sentences[first.sentence]?.start', 'scene.sentences[first.sentence].start'],
      ['line-list.ts', '!top || !bottom', 'false'],
      ['line-list.ts', '!top || !bottom', '!top && !bottom'],
      ['runs.ts', 'group[to - 1]?.depth', 'group[to - 1].depth'],
      ['shares-together.ts', 'judged?.verdict', 'judged.verdict'],
      // A pattern that may be of no letter at all is found in every text.
      ['around.ts', '/[^,;:.]*/u.exec(figure.after)?.[0]', '/[^,;:.]*/u.exec(figure.after)[0]'],
      // Past the end there is no rate of the same whole, at which the look ends.
      ['complement.ts', 'at < rates.length', 'true'],
      // What is shared out is more than those among whom it is shared.
      ['average-columns.ts', 'of === by', 'false'],
      // No total is called so.
      ['in-turn-rates.ts', '[]', '["Stryker was here"]'],
      // A column that no row has makes up none.
      ['table.ts', 'other < columns', 'other <= columns'],
      // Other lists ask for their sentence themselves, and what stands in a later one is taken for a total anyway.
      ['time-total.ts', 'last?.sentence !== total.sentence', 'false'],
      // What is counted was taken before, and nothing but stretches of time has these units.
      ['mean.ts', "kind === 'period'", 'true'],
      // Of blanks in plain words there is one, and a figure stands behind no letter.
      [
        'rest-of-heads.ts',
        '/(?:^|[^\\p{L}])(?:đã )?trả(?: được| xong| kết quả| cho dân)*\\s*$/u',
        '/(?:^|[^\\p{L}])(?:đã )?trả(?: được| xong| kết quả| cho dân)*\\s$/u',
      ],
      // Figures without a unit are never of the very same noun.
      ['list-totals.ts', "part.unit !== ''", 'true'],
      // The first figure stands behind no line of a list, and what was there before it is let go.
      ['line-list.ts:55', '[]', '["Stryker was here"]'],
      // Behind the part of a fraction stands its whole, which is no percentage; a whole is no part of a list.
      ['line-list.ts', "part.side !== 'alone'", 'false'],
      // Before the first mention there is none, and the search ends there.
      ['growth.ts', 'index >= 0', 'true'],
      ['pace.ts', 'at >= 0', 'true'],
    ],
  },
  {
    why: farEnough,
    changes: [
      ['grid.ts', 'column > mostColumns', 'column >= mostColumns'],
      ['in-turn-rates.ts', 'at > first.place - 24', 'at >= first.place - 24'],
    ],
  },
];
