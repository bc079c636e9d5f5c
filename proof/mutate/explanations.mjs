// Why a change may go unnoticed: `[file, was, became]`; without `became` every change of that piece.
// Only what was looked at one by one stands here.

/** @type {{ why: string, changes: [file: string, was: string, became?: string][] }[]} */
export const explanations = [];
