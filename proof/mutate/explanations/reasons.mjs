// Why a change may go unnoticed: `[file, was, became]`; without `became` every change of that piece.
// Only what was looked at one by one stands in the lists of the areas. Where a piece as short as `''` stands in several
// places of a file, the file goes with its line ("ratio.ts:209"): once the line has moved it is looked at again.

/** @typedef {{ why: string, changes: [file: string, was: string, became?: string][] }} Explanation */

export const refusalUnread = 'The reason of a refusal that nobody reads: the caller only learns that it was refused';
export const sameSaid = 'Another way to say the same';
export const keptToBeQuick = 'What is kept to be quicker the second time; without it the same is worked out again';
export const workedOutAnyway =
  'A quick no, or one of two ways to say which list is meant; the result is worked out exactly all the same';
export const excluded = 'A case that the lines before exclude, or a branch that is there for the types only';
export const farEnough = 'How far is looked at most: one figure or column more or less is as good';
