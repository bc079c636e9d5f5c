import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMove, move, statesOf, TransitionError, type StateMachine } from './state-machine.js';
import { dossierStates } from './states/dossier-states.js';
import { feedbackStates } from './states/feedback-states.js';
import { mediationStates } from './states/mediation-states.js';
import { modelStates } from './states/model-states.js';
import { petitionStates } from './states/petition-states.js';

const machines: readonly StateMachine<string>[] = [
  dossierStates,
  feedbackStates,
  mediationStates,
  modelStates,
  petitionStates,
] as never;

describe.each(machines.map((machine) => [machine.name.en, machine] as const))('%s', (_, machine) => {
  it('leads to known states only, and from the start to every one', () => {
    const states = statesOf(machine);
    const reached = new Set([machine.start]);
    for (const state of reached) for (const next of machine.states[state]?.next ?? []) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('ends somewhere from every state', () => {
    const ends = statesOf(machine).filter((state) => machine.states[state]?.next.length === 0);
    const leading = new Set(ends);
    for (let grown = true; grown;) {
      grown = false;
      for (const state of statesOf(machine)) {
        if (!leading.has(state) && machine.states[state]?.next.some((next) => leading.has(next))) {
          leading.add(state);
          grown = true;
        }
      }
    }
    expect([...leading].sort()).toEqual([...statesOf(machine)].sort());
  });

  it('moves exactly where its data says, and otherwise says what is possible in both languages', () => {
    const state = fc.constantFrom(...statesOf(machine));
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (canMove(machine, from, to)) {
          expect(move(machine, from, to)).toBe(to);
          return;
        }
        let thrown: unknown;
        try {
          move(machine, from, to);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeInstanceOf(TransitionError);
        const { code, allowed, sentence } = thrown as TransitionError;
        expect(code).toBe('not-allowed');
        expect(allowed).toEqual(machine.states[from]?.next);
        for (const lang of ['vi', 'en'] as const) {
          expect(sentence[lang]).toContain(machine.states[from]?.label[lang]);
          expect(sentence[lang]).toContain(machine.states[to]?.label[lang]);
        }
      }),
    );
  });
});

it('a state that does not exist is named', () => {
  expect(() => move(mediationStates, 'settled', 'done' as never)).toThrow(/no state "done"/);
  expect(() => move(mediationStates, 'toString' as never, 'settled')).toThrow(TransitionError);
});

it('a supplement may come back and go on', () => {
  expect(move(dossierStates, 'supplement-requested', 'processing')).toBe('processing');
  expect(() => move(dossierStates, 'returned', 'processing')).toThrow('This is a final state.');
});
