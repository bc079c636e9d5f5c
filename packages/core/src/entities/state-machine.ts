import { DanvanError } from '../foundation/errors.js';
import type { LegalBasis } from '../foundation/legal-basis.js';
import type { Lang, LocalText } from '../foundation/local-text.js';

/** One state and where it may lead. */
export interface StateDefinition<State extends string> {
  readonly label: LocalText;
  readonly next: readonly State[];
}

/** The states that an entity goes through and the moves between them, as data. */
export interface StateMachine<State extends string> {
  readonly name: LocalText;
  readonly start: State;
  readonly states: Readonly<Record<State, StateDefinition<State>>>;
  readonly basis: readonly LegalBasis[];
}

/** Thrown for a move that the machine does not have; says which moves there are. */
export class TransitionError extends DanvanError {
  override readonly name = 'TransitionError';
  readonly from: string;
  readonly to: string;
  /** The states that can follow. */
  readonly allowed: readonly string[];

  constructor(
    code: 'unknown-state' | 'not-allowed',
    from: string,
    to: string,
    allowed: readonly string[],
    sentence: LocalText,
  ) {
    super(code, sentence);
    this.from = from;
    this.to = to;
    this.allowed = allowed;
  }
}

/**
 * All states of a machine, in the order of its definition.
 *
 * @example
 * ```ts
 * import { mediationStates, statesOf } from '@danvan/core/entities';
 * statesOf(mediationStates); //=> ['received', 'mediating', 'settled', 'failed']
 * ```
 */
export function statesOf<State extends string>(machine: StateMachine<State>): readonly State[] {
  return Object.keys(machine.states) as State[];
}

/**
 * Whether a machine has the move.
 *
 * @example
 * ```ts
 * import { canMove, mediationStates } from '@danvan/core/entities';
 * canMove(mediationStates, 'received', 'mediating'); //=> true
 * canMove(mediationStates, 'settled', 'mediating'); //=> false
 * ```
 */
export function canMove<State extends string>(
  machine: StateMachine<State>,
  from: NoInfer<State>,
  to: NoInfer<State>,
): boolean {
  return Object.hasOwn(machine.states, from) && machine.states[from].next.includes(to);
}

/**
 * Takes an entity from one state to the next.
 *
 * @returns the new state
 * @throws {TransitionError} when the machine has no such move
 * @example
 * ```ts
 * import { mediationStates, move } from '@danvan/core/entities';
 * move(mediationStates, 'mediating', 'settled'); //=> 'settled'
 * ```
 */
export function move<State extends string>(
  machine: StateMachine<State>,
  from: NoInfer<State>,
  to: NoInfer<State>,
): State {
  const known = (state: string): boolean => Object.hasOwn(machine.states, state);
  if (!known(from) || !known(to)) {
    const state = known(from) ? to : from;
    const all = statesOf(machine);
    throw new TransitionError('unknown-state', from, to, all, {
      vi: `${machine.name.vi}: không có trạng thái "${state}". Các trạng thái: ${all.join(', ')}.`,
      en: `${machine.name.en}: there is no state "${state}". The states are ${all.join(', ')}.`,
    });
  }
  if (canMove(machine, from, to)) return to;
  const { next } = machine.states[from];
  throw new TransitionError('not-allowed', from, to, next, {
    vi: refusal(machine, from, to, 'vi'),
    en: refusal(machine, from, to, 'en'),
  });
}

function refusal<State extends string>(machine: StateMachine<State>, from: State, to: State, lang: Lang): string {
  const label = (state: State): string => `"${machine.states[state].label[lang]}"`;
  const next = machine.states[from].next.map(label).join(', ');
  if (lang === 'vi') {
    const rest = next === '' ? 'Đây là trạng thái cuối.' : `Có thể chuyển sang: ${next}.`;
    return `${machine.name.vi}: không thể chuyển từ ${label(from)} sang ${label(to)}. ${rest}`;
  }
  const rest = next === '' ? 'This is a final state.' : `It can become ${next}.`;
  return `${machine.name.en}: ${label(from)} cannot become ${label(to)}. ${rest}`;
}
