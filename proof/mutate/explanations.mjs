// Why a change may go unnoticed: `[file, was, became]`; without `became` every change of that piece.
// Only what was looked at one by one stands here.

/** @type {{ why: string, changes: [file: string, was: string, became?: string][] }[]} */
export const explanations = [
  {
    why: 'The reason of a refusal that nobody reads: the caller only learns that it was refused',
    changes: [
      ['entry-store.ts', "'blocked'"],
      ['entry-store.ts', "'aborted'"],
      ['entry-store.ts', "request.error ?? new Error('blocked')"],
      ['entry-store.ts', "transaction.error ?? new Error('aborted')"],
    ],
  },
  {
    why: 'Another way to say the same',
    changes: [
      ['outbox.ts', '{ held: false }', '{}'],
      ['send-entry.ts', "''", '"Stryker was here!"'],
      ['send-entry.ts', 'seconds > 0', 'seconds >= 0'],
      ['evaluate-formula.ts', 'compare(rate, rational(target)) >= 0', 'compare(rate, rational(target)) > 0'],
      ['dossier-timing.ts', '[]', '["Stryker was here"]'],
      ['dossier-timing.ts', 'time.length === 10', 'false'],
      ['read-measurement-rows.ts', "'vi'", '""'],
      ['compare-results.ts', 'side > 0', 'side >= 0'],
      ['normal-quantile.ts', 'q < 0', 'q <= 0'],
      // Both sides of a quotient change their sign.
      ['normal-quantile.ts', 'sum * x + coefficient', 'sum * x - coefficient'],
      // A text that a number was joined to is no safe integer either.
      ['group-parts.ts', "sum === null || typeof sum === 'number'", 'true'],
      // One hidden cell is always below its limit.
      ['suppress-small.ts', 'hidden.size > 1'],
      // A list for which nobody asks, or in which nothing of the kind can be found.
      ['compute-indicator.ts', '[]', '["Stryker was here"]'],
      ['roll-up.ts', '[]', '["Stryker was here"]'],
      ['compare-results.ts', '[]', '["Stryker was here"]'],
      ['from-parts.ts', '[]', '["Stryker was here"]'],
      ['time-figure.ts', '[]', '["Stryker was here"]'],
      ['read-measurement-rows.ts', '[]', '["Stryker was here"]'],
      // Only whether it is an average is asked.
      ['collect-units.ts', "'sum'", '""'],
      // The end of a text ends its last sentence; of no mentions the least begins nowhere.
      ['measurements-from-claims.ts', 'to < text.length'],
      ['measurements-from-claims.ts', 'mentions.length === 0', 'false'],
      ['measurements-from-claims.ts', '/^\\s?$/', '/^\\s$/'],
      // A day and its midnight stand in the same place among days.
      [
        'roll-up.ts',
        'new Date(Date.parse(period.to) - 86_400_000).toISOString().slice(0, 10)',
        'new Date(Date.parse(period.to) - 86_400_000).toISOString()',
      ],
      // Nothing is before or after a day that is not there, and nobody is below a unit without a name.
      ['unit-tree.ts', 'on !== undefined', 'true'],
      ['unit-tree.ts', 'validTo !== undefined', 'true'],
      ['unit-tree.ts', 'parents.has(code)', 'true'],
      ['unit-tree.ts', "''", '"Stryker was here!"'],
      ['unit-tree.ts', 'parent !== null && parent !== undefined', 'parent !== null || parent !== undefined'],
      ['unit-tree.ts', 'parent !== null', 'true'],
      // One word stands for what is not known, and lengths are compared with lengths.
      ['compare-results.ts', "''", '"Stryker was here!"'],
      [
        'compare-results.ts',
        '(Date.parse(to) - Date.parse(from)) / 86_400_000',
        '(Date.parse(to) - Date.parse(from)) * 86_400_000',
      ],
      ['compare-results.ts', 'unit !== null', 'true'],
      // `Date.parse` takes nothing else, and its text begins with the whole time.
      [
        'dossier-timing.ts',
        '/^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$/',
        '/\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$/',
      ],
      ['dossier-timing.ts', 'time.slice(0, 10)', 'time'],
      // One measure has one term.
      ['formula.ts', '!terms.has(node.measure)', 'true'],
      ['group-parts.ts', '{ unit: false, period: false }', '{}'],
      ['group-parts.ts', "''", '"Stryker was here!"'],
      ['group-parts.ts', '() => null', '() => undefined'],
      ['group-parts.ts', "typeof value === 'string'", 'true'],
      // What is no whole number goes the long way, which reads the text itself.
      ['group-parts.ts', '/^-?\\d+$/', '/^-?\\d+/'],
      ['read-measurement-rows.ts', "''", '"Stryker was here!"'],
      ['read-part.ts', "typeof value === 'number'", 'true'],
      // Where nothing is scored something is open, or the maximum is not reached.
      ['score-unit.ts', 'sum === null', 'false'],
      ['score-unit.ts', "{ lang: 'vi' }", '{}'],
      ['score-unit.ts', "'vi'", '""'],
      // Signs that a square or a quotient takes away.
      ['sample-size.ts', '1 - level', '1 + level'],
      ['sample-size.ts', 'total + weight', 'total - weight'],
      ['weighted-share.ts', 'total + weight', 'total - weight'],
      // Where two ways of working out meet, both give the same.
      ['normal-quantile.ts', 'Math.abs(q) <= 0.425', 'Math.abs(q) < 0.425'],
      ['normal-quantile.ts', 'r <= 5', 'r < 5'],
      ['beta-quantile.ts', 'betaShare(middle, a, b) < p', 'betaShare(middle, a, b) <= p'],
      ['beta-quantile.ts', 'x < (a + 1) / (a + b + 2)', 'x <= (a + 1) / (a + b + 2)'],
      ['beta-quantile.ts', 'a + 1', 'a - 1'],
      ['beta-quantile.ts', 'a + b + 2', 'a + b - 2'],
      ['beta-quantile.ts', 'Math.abs(d * c - 1) < 1e-15', 'Math.abs(d * c - 1) <= 1e-15'],
      ['share-interval.ts', 'share === 0', 'false'],
      // Whatever has no parts is missing, too.
      ['collect-units.ts', 'own.parts === null', 'false'],
      // What reaches outside the period is taken out a second time further on.
      ['collect-units.ts', 'Date.parse(period.to) / day', 'Date.parse(period.to) * day'],
      ['collect-units.ts', '[]', '["Stryker was here"]'],
      // No thousand or million has three letters, no number word thirteen.
      ['reading.ts', 'length < 3', 'length <= 3'],
      ['reading.ts', 'end - stop < 13', 'end - stop <= 13'],
      ['reading.ts', '[]', '["Stryker was here"]'],
      ['scan-numeral.ts', 'count > 0', 'count >= 0'],
      // A Greek letter, which no Vietnamese text has.
      ['scan-numeral.ts', 'unit < 0x1f00', 'unit <= 0x1f00'],
      // Nothing is left of no other values, and the value without its sign is the value.
      ['parse-number.ts', 'others.length > 0', 'others.length >= 0'],
      // Whatever stands first in what did not match is passed over.
      ['decimal-parts.ts', '[]', '["Stryker was here"]'],
      // The warnings of a figure that is only measured.
      ['scan-numeral.ts', '[]', '["Stryker was here"]'],
    ],
  },
  {
    why: 'What is kept to be quicker the second time; without it the same is worked out again',
    changes: [
      ['collect-units.ts', 'known', 'false'],
      ['collect-units.ts', 'known !== undefined', 'false'],
      ['collect-units.ts', 'spans.size > 10_000'],
      ['group-parts.ts', 'key !== unitKey', 'true'],
      ['group-parts.ts', 'group?.key !== key || group.periodKey !== periodKey', 'true'],
      // Words with single spaces between them are taken at one go; the general way reads them, too.
      ['reading.ts', 'most > 99'],
      // What stands before a number is a space or a sign, at which the quick way ends.
      ['reading.ts', 'from === 0', 'from !== 0'],
      ['reading.ts', '!word || isBareMagnitude(letters, word, part.length)', 'true'],
      ['reading.ts', '{ …', '{}'],
      // So are figures alone.
      ['read-whole.ts', '{ …', '{}'],
      ['scan-numeral.ts', 'true', 'false'],
    ],
  },
  {
    why: 'A quick no, or one of two ways to say which list is meant; the result is worked out exactly all the same',
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
    ],
  },
  {
    why: 'A case that the lines before exclude, or a branch that is there for the types only',
    changes: [
      ['collect-units.ts', '!span', 'false'],
      ['collect-units.ts', 'below.parts === null', 'false'],
      ['collect-units.ts', 'other !== undefined', 'true'],
      // One figure is kept for each stretch of days, and only one that is there can contradict.
      [
        'collect-units.ts',
        "known?.measurements.some(({ bound }) => (bound ?? 'exact') === 'exact')",
        "known?.measurements.every(({ bound }) => (bound ?? 'exact') === 'exact')",
      ],
      ['collect-units.ts', 'false', 'true'],
      ['compute-indicator.ts', "'exact'", '""'],
      ['compute-indicator.ts', 'first?.scope', 'first.scope'],
      ['compute-indicator.ts', 'values.get(part.measure)?.bound', 'values.get(part.measure).bound'],
      ['printed-rate.ts', "'exact'", '""'],
      ['indicator-sql.ts', "''", '"Stryker was here!"'],
      [
        'measurements-from-claims.ts',
        '/[.,]\\s?(\\d+)\\s*$/.exec(printed)?.[1]?.length',
        '/[.,]\\s?(\\d+)\\s*$/.exec(printed)?.[1].length',
      ],
      [
        'unit-tree.ts',
        "children.get(parents.get(code) ?? '')?.indexOf",
        "children.get(parents.get(code) ?? '').indexOf",
      ],
      ['compare-results.ts', 'to === null', 'false'],
      ['explain-indicator.ts', 'value !== null', 'true'],
      ['find-band.ts', 'side > 0', 'side >= 0'],
      // No count that a number can hold comes near them.
      ['beta-quantile.ts', 'Math.abs(value) < tiny', 'false'],
      ['beta-quantile.ts', 'Math.abs(value) < tiny', 'Math.abs(value) <= tiny'],
      ['beta-quantile.ts', 'step < 100_000', 'step <= 100_000'],
      ['collect-units.ts', 'dated[index]?.figures', 'dated[index].figures'],
      ['collect-units.ts', 'one.parts?.get', 'one.parts.get'],
      ['collect-units.ts', 'b.parts?.get', 'b.parts.get'],
      ['time-figure.ts', 'best.at(-1)?.chain', 'best.at(-1).chain'],
      ['suppress-small.ts', 'cells[index]?.indicator', 'cells[index].indicator'],
      ['compare-results.ts', 'from === null', 'false'],
      ['find-band.ts', '!first || !last', '!first && !last'],
      ['unit-tree.ts', 'parent !== undefined', 'true'],
      ['unit-tree.ts', 'parent !== null && parent !== undefined', 'true'],
      ['time-figure.ts', 'chain?.last', 'chain.last'],
      ['read-decimals.ts', "''", '"Stryker was here!"'],
      ['read-group.ts', 'wrong >= 0', 'wrong > 0'],
      // A place behind a separator is never the first.
      ['read-literal.ts', 'wrong < 0', 'wrong <= 0'],
      ['reading.ts', "''", '"Stryker was here!"'],
      ['spell-money.ts', "''", '"Stryker was here!"'],
      ['scan-numeral.ts', '/^[\\s\\u200b]{0,5}/.exec(text.slice(at, at + 5))?.[0]'],
      ['scan-numeral.ts', "''", '"Stryker was here!"'],
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
      // A rate is never of nothing, and the whole of a fraction stands behind its part.
      ['rate-alarm.ts', 'judged !== undefined', 'true'],
      ['over-plan.ts', "part?.side === 'part'", 'true'],
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
      // Before the first mention there is none, and the search ends there.
      ['growth.ts', 'index >= 0', 'true'],
      ['pace.ts', 'at >= 0', 'true'],
    ],
  },
];
