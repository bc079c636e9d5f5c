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
    ],
  },
  {
    why: 'What is kept to be quicker the second time; without it the same is worked out again',
    changes: [
      ['collect-units.ts', 'known', 'false'],
      ['collect-units.ts', 'known !== undefined', 'false'],
      ['collect-units.ts', 'spans.size > 10_000'],
    ],
  },
  {
    why: 'A case that the lines before exclude and that the types cannot know of',
    changes: [
      ['collect-units.ts', '!span', 'false'],
      ['collect-units.ts', 'dated[index]?.figures', 'dated[index].figures'],
      ['collect-units.ts', 'one.parts?.get', 'one.parts.get'],
      ['collect-units.ts', 'b.parts?.get', 'b.parts.get'],
      ['time-figure.ts', 'best.at(-1)?.chain', 'best.at(-1).chain'],
      ['time-figure.ts', 'chain?.last', 'chain.last'],
    ],
  },
];
