import { compare } from '../foundation/rational.js';
import type { Claim } from './claim.js';
import { valuesOf } from './evaluate-sum.js';
import type { Figure, Scene } from './figure.js';
import { makeClaim } from './make-claim.js';
import { stretches } from './table-head.js';

/** More periods than these are a table. */
const most = 12;

/**
 * "hòa giải thành 229 vụ (năm 2021: 118 vụ; năm 2022: 111 vụ)": what is told period by period in a bracket is what
 * stands before it, where it adds up to that.
 */
export function bracketedTimesClaim(
  scene: Scene,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (figure.depth === 0 || !isTimed(scene, figure)) return undefined;
  const parts = inBracket(scene, figure);
  const whole = scene.figures[(parts[0]?.place ?? 0) - 1];
  const claim = whole && claims.get(whole);
  if (!claim || claim.target || whole.sentence !== figure.sentence || whole.kind !== figure.kind) return undefined;
  if (parts.length < 2 || !parts.every((part) => isTimed(scene, part) && part.kind === whole.kind)) return undefined;
  if (!/^\s*\([^()]*$/u.test(scene.text.slice(whole.end, parts[0]?.start))) return undefined;
  if (compare(valuesOf(parts), whole.value) !== 0) return undefined;
  return makeClaim(scene, figure, claim.measure, claim.base === undefined ? {} : { base: claim.base });
}

// A period and nothing but marks or a verb stands right before it.
function isTimed(scene: Scene, { mention, start, change }: Figure): boolean {
  const period = scene.mentions[mention - 1];
  return (
    change === undefined &&
    period !== undefined &&
    stretches.has(period.kind) &&
    /^[\s:]*(?:là|có|được|đạt)?\s*$/u.test(scene.text.slice(period.end, start).normalize('NFC'))
  );
}

/** All figures of the same bracket. */
function inBracket(scene: Scene, figure: Figure): Figure[] {
  const isBeside = (other: Figure | undefined): other is Figure =>
    other?.depth === figure.depth && other.sentence === figure.sentence;
  const open = scene.text.lastIndexOf('(', figure.start);
  const parts: Figure[] = [];
  let at = figure.place;
  while (figure.place - at < most && isBeside(scene.figures[at - 1]) && (scene.figures[at - 1]?.start ?? 0) > open)
    at -= 1;
  for (; parts.length <= most; at += 1) {
    const other = scene.figures[at];
    if (!isBeside(other) || scene.text.slice(figure.start, other.start).includes(')')) return parts;
    parts.push(other);
  }
  return [];
}
