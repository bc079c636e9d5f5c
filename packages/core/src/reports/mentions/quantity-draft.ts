import type { MentionKind, MentionWarning } from '../mention.js';
import type { Quantity } from './quantity.js';
import { withAfterthought } from './read-quantity.js';
import { at, type Draft, type Scene } from './scene.js';

/** The mention of a quantity whose unit ends before token `unitTo`. */
export function quantityDraft(
  scene: Scene,
  quantity: Quantity,
  kind: MentionKind,
  unitTo: number,
  unit: string | null,
  more: { readonly value?: string; readonly warnings?: readonly MentionWarning[] } = {},
): Draft {
  const { from, to, bound } = withAfterthought(scene, quantity, unitTo);
  const warnings = [...quantity.warnings, ...(more.warnings ?? [])];
  if (at(scene, quantity.numberFrom).plain && bound !== 'exact') warnings.push('no-diacritics');
  return {
    from,
    to,
    numberFrom: quantity.numberFrom,
    numberTo: quantity.to,
    kind,
    value: more.value ?? quantity.value,
    unit,
    bound,
    warnings,
  };
}
