/** The day on which 34 provincial units took the place of 63 and districts ended. */
export const reformDay = '2025-07-01';
