import { DanvanError } from '../../foundation/errors.js';
import { dossierForm } from './dossier-form.js';
import type { Form } from './form.js';
import { petitionForms } from './petition-forms.js';
import { receptionForms } from './reception-forms.js';
import { resolutionForms } from './resolution-forms.js';

/** Every form that the library knows, in all versions. */
export const forms: readonly Form[] = [dossierForm, ...receptionForms, ...petitionForms, ...resolutionForms];

/** Thrown where no form has the id, or no version of it was in force. */
export class UnknownFormError extends DanvanError {
  override readonly name = 'UnknownFormError';
}

/**
 * A form by its number: the version in force on a day, the newest when no day
 * is given.
 *
 * @throws {UnknownFormError} `unknown-form`, or `no-version` for a day without one
 * @example
 * ```ts
 * import { findForm } from '@danvan/core/entities';
 * findForm('01/XLD').version; //=> '2024'
 * findForm('01/XLD', '2023-06-30').version; //=> '2021'
 * ```
 */
export function findForm(id: string, on?: string): Form {
  const versions = forms.filter((form) => form.id === id);
  if (versions.length === 0) {
    const known = [...new Set(forms.map((form) => form.id))].join(', ');
    throw new UnknownFormError('unknown-form', {
      vi: `Không có biểu mẫu "${id}". Các biểu mẫu có sẵn: ${known}.`,
      en: `There is no form "${id}". The forms are ${known}.`,
    });
  }
  const found =
    on === undefined
      ? versions.at(-1)
      : versions.find(({ valid }) => valid.from <= on && (valid.to === undefined || on < valid.to));
  if (found) return found;
  const days = versions.map(({ version, valid }) => `${version}: ${valid.from}–${valid.to ?? ''}`).join('; ');
  throw new UnknownFormError('no-version', {
    vi: `Biểu ${id} không có phiên bản có hiệu lực ngày ${on ?? ''} (${days}).`,
    en: `No version of form ${id} was in force on ${on ?? ''} (${days}).`,
  });
}
