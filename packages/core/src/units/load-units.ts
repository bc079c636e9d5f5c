import { addDays } from '../foundation/calendar-day.js';
import { checkUnits } from './check-units.js';
import { existsOn, provincialUnits } from './find-unit.js';
import { foldName, namedBy, plainName } from './fold-name.js';
import { provinceSuccessions } from './province-successions.js';
import { RegisterError } from './register-error.js';
import type { Succession } from './succession.js';
import type { Unit, UnitLevel } from './unit.js';

/** Code of the country, above the provinces in `nodes`. */
export const country = 'VN';

/** Other names of provincial units, by code; spelling variants need no entry. */
const aliases: Readonly<Record<string, readonly string[]>> = { 46: ['Thừa Thiên Huế'], 79: ['TPHCM', 'TP HCM'] };

// Days beyond every record: the state after, and before, all that is known.
const newest = '9999-12-31';
const oldest = '0000-01-01';

/** Which units to list. */
export interface ListOptions {
  readonly on?: string;
  readonly level?: UnitLevel;
  readonly parent?: string;
}

/** Units with their history: those built in and those a caller loaded. */
export interface UnitRegister {
  /** The unit that carries a code on a day; of the newest state when no day is given. */
  find(code: string, on?: string): Unit | undefined;
  /** Units of a name: names recur, so there may be several. Without a day, of any time. */
  findByName(name: string, options?: ListOptions): readonly Unit[];
  /** The units of a day, by code; of the newest state when no day is given. */
  list(options?: ListOptions): readonly Unit[];
  /** Units at a later day (the newest state when left out) that hold what the unit held on `on`. */
  successorsOf(code: string, on: string, at?: string): readonly Unit[];
  /** Units at an earlier day (the oldest state known when left out) whose area is in the unit as it is on `on`. */
  predecessorsOf(code: string, on?: string, at?: string): readonly Unit[];
  /** What happened to a unit, from its code on a day, backwards and forwards. */
  historyOf(code: string, on?: string): readonly Succession[];
  /** The units of a day with their parents, the country on top: what `unitTree` is made of. */
  nodes(on: string): readonly { readonly code: string; readonly parent?: string }[];
}

/**
 * The provincial units of Vietnam since the end of 2024 with what became of
 * each, joined by the districts and communes that the caller has.
 *
 * @throws {RegisterError} with every code, date, parent and succession that does not fit
 * @example
 * ```ts
 * import { loadUnits } from '@danvan/core/units/register';
 * const units = loadUnits();
 * units.successorsOf('34', '2024-05-17').map(({ name }) => name); //=> ['Hưng Yên']
 * units.predecessorsOf('33').map(({ name }) => name); //=> ['Hưng Yên', 'Thái Bình']
 * units.findByName('Bac Ninh', { on: '2024-05-17' })[0]?.code; //=> '27'
 * ```
 */
export function loadUnits(
  given: { readonly units?: readonly Unit[]; readonly successions?: readonly Succession[] } = {},
): UnitRegister {
  const { units: loaded = [], successions: more = [] } = given;
  const problems = checkUnits(loaded, more, provincialUnits);
  if (problems.length > 0) throw new RegisterError(problems);

  const units = [...provincialUnits, ...loaded];
  const successions = [...provinceSuccessions, ...more].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);

  const find = (code: string, on = newest): Unit | undefined => byCode.get(code)?.find((unit) => existsOn(unit, on));
  const list = ({ on = newest, ...options }: ListOptions = {}): Unit[] =>
    units.filter((unit) => existsOn(unit, on) && fits(unit, options)).sort(byCodes);

  const [ends, starts] = [eventsBy(successions, 'from'), eventsBy(successions, 'to')];
  const forwards = (code: string, on: string, at: string): Walk => walk(code, { events: ends, after: on, until: at });
  const backwards = (code: string, on: string, at: string): Walk =>
    walk(code, { events: starts, after: at, until: on, back: true });
  const known = (codes: readonly string[], on: string): Unit[] =>
    codes.flatMap((code) => find(code, on) ?? []).sort(byCodes);

  // Names are folded when somebody first asks for one.
  let index: NameIndex | undefined;

  return {
    find,
    list,
    findByName: (name, { on, ...options } = {}) => {
      const asked = namedBy(name);
      // Typed without marks, a name may fit several; with marks it must fit as it stands.
      const plain = asked[0] === plainName(asked[0] ?? '');
      index ??= indexOf(units);
      const exact = asked.flatMap((folded) => index?.marked.get(folded) ?? []);
      const found = exact.length > 0 || !plain ? exact : asked.flatMap((folded) => index?.plain.get(folded) ?? []);
      return [...new Set(found)].filter((unit) => fits(unit, options) && (on === undefined || existsOn(unit, on)));
    },
    successorsOf: (code, on, at = newest) => (find(code, on) ? known(forwards(code, on, at).codes, at) : []),
    predecessorsOf: (code, on = newest, at) => {
      if (!find(code, on)) return [];
      const { codes, events } = backwards(code, on, at ?? oldest);
      const first = events.at(-1)?.on;
      return known(codes, at ?? (first === undefined ? on : addDays(first, -1)));
    },
    historyOf: (code, on = newest) =>
      find(code, on) ? [...backwards(code, on, oldest).events.reverse(), ...forwards(code, on, newest).events] : [],
    nodes: (on) => [
      { code: country },
      ...list({ on }).map(({ code, level, parent }) => {
        const above = parent ?? (level === 'province' ? country : undefined);
        return above === undefined ? { code } : { code, parent: above };
      }),
    ],
  };
}

interface NameIndex {
  readonly marked: ReadonlyMap<string, readonly Unit[]>;
  readonly plain: ReadonlyMap<string, readonly Unit[]>;
}

function indexOf(units: readonly Unit[]): NameIndex {
  const marked = new Map<string, Unit[]>();
  const plain = new Map<string, Unit[]>();
  const file = (map: Map<string, Unit[]>, name: string, unit: Unit): void => {
    const filed = map.get(name);
    if (filed) filed.push(unit);
    else map.set(name, [unit]);
  };
  for (const unit of units) {
    for (const name of [unit.name, ...(aliases[unit.code] ?? [])].map(foldName)) {
      file(marked, name, unit);
      file(plain, plainName(name), unit);
    }
  }
  return { marked, plain };
}

interface Walk {
  readonly codes: readonly string[];
  readonly events: Succession[];
}

function fits(unit: Unit, { level, parent }: ListOptions): boolean {
  return (level === undefined || unit.level === level) && (parent === undefined || unit.parent === parent);
}

function byCodes(a: Unit, b: Unit): number {
  return a.code < b.code ? -1 : 1;
}

/** Successions by the codes on one side. */
function eventsBy(successions: readonly Succession[], side: 'from' | 'to'): ReadonlyMap<string, readonly Succession[]> {
  const events = new Map<string, Succession[]>();
  for (const event of successions) {
    for (const code of event[side]) {
      const filed = events.get(code);
      if (filed) filed.push(event);
      else events.set(code, [event]);
    }
  }
  return events;
}

interface WalkOptions {
  /** By the codes that a step starts from. */
  readonly events: ReadonlyMap<string, readonly Succession[]>;
  /** Events after this day, to the other. */
  readonly after: string;
  readonly until: string;
  readonly back?: boolean;
}

// What happened on one day happened at once: the outcome of one event is not the start of another.
function walk(start: string, { events, after, until, back = false }: WalkOptions): Walk {
  const [from, to] = back ? (['to', 'from'] as const) : (['from', 'to'] as const);
  let codes = new Set([start]);
  const met: Succession[] = [];
  for (let left = { after, until }; ;) {
    const open = new Set([...codes].flatMap((code) => events.get(code) ?? []));
    const ahead = [...open].filter(({ on }) => on > left.after && on <= left.until);
    const days = ahead.map(({ on }) => on).sort();
    const day = back ? days.at(-1) : days[0];
    if (day === undefined) return { codes: [...codes], events: met };
    left = back ? { after, until: addDays(day, -1) } : { after: day, until };
    const touching = ahead.filter(({ on }) => on === day);
    met.push(...touching);
    // Where only a boundary moved, each unit goes on as itself.
    const replacing = touching.filter(({ kind }) => kind !== 'boundary');
    const replaced = new Set(replacing.flatMap((event) => event[from]));
    codes = new Set([...[...codes].filter((code) => !replaced.has(code)), ...replacing.flatMap((event) => event[to])]);
  }
}
