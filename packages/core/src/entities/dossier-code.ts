import { checkDay, DateError } from '../foundation/date-error.js';
import type { LegalBasis } from '../foundation/legal-basis.js';

/** The code of a dossier (mã hồ sơ), taken apart. */
export interface DossierCode {
  readonly text: string;
  /** Identifier of the agency that received it: `H26.12`, `000.00.12.H26`. */
  readonly agency: string;
  /** Day of reception, ISO. */
  readonly receivedOn: string;
  /** Number within the day, with its zeros. */
  readonly sequence: string;
}

/** How far the form of the code is known. */
export const dossierCodeBasis: LegalBasis = {
  cite: 'TT 03/2025/TT-VPCP',
  unconfirmed: {
    vi: 'Cấu trúc (mã định danh cơ quan, ngày tiếp nhận, số thứ tự) đọc từ phần mềm của địa phương; cách viết ngày và dấu ngăn cách chưa đối chiếu với thông tư.',
    en: 'The parts (agency, day of reception, number) are those that local software writes; how the day is written and what stands between the parts is not compared with the circular.',
  },
};

const form = /^(?<agency>[A-Z0-9]+(?:\.[A-Z0-9]+)*)-(?<day>\d{8}|\d{6})-(?<sequence>\d{1,8})$/;

/**
 * Reads the code of a dossier: agency, day of reception, number of the day. It
 * points to one person's case: no code belongs into a survey or a published table.
 *
 * @returns `undefined` for what is no such code, or names no day of the calendar
 * @example
 * ```ts
 * import { parseDossierCode } from '@danvan/core/entities';
 * const code = parseDossierCode('000.00.12.H26-240517-0042');
 * code?.agency; //=> '000.00.12.H26'
 * code?.receivedOn; //=> '2024-05-17'
 * parseDossierCode('H26.12-240231-0001'); //=> undefined
 * ```
 */
export function parseDossierCode(text: string): DossierCode | undefined {
  const code = text.trim();
  const { agency, day = '', sequence } = form.exec(code.toUpperCase())?.groups ?? {};
  if (agency === undefined || sequence === undefined) return undefined;
  const receivedOn = dayFrom(day.length === 6 ? `20${day}` : day);
  return receivedOn === undefined ? undefined : { text: code, agency, receivedOn, sequence };
}

function dayFrom(digits: string): string | undefined {
  try {
    return checkDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}
