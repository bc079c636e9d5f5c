import { readReport } from '@danvan/core/reports';

/** The claims of a text in their order, each with its measure and value: "petition-received 52". */
export function claimsIn(text: string): string[] {
  return readReport(text).claims.map(({ measure, value }) => `${measure} ${value.toFixed()}`);
}

/** A text as it is typed without any of its marks: "Da giai quyet 12 don". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
