import type { Figure } from '../figure.js';

/** Whether a bracket opens right before the figure: "so với cùng kỳ (48 đơn". */
export function opensBracket({ before }: Figure): boolean {
  return before.trimEnd().endsWith('(');
}

/** Whether a bracket closes right behind the figure. */
export function closesBracket({ after }: Figure): boolean {
  return after.trimStart().startsWith(')');
}

/** Whether nothing but an opening bracket stands between the figure and the one before it. */
export function isGloss({ before }: Figure): boolean {
  return before.trim() === '(';
}
