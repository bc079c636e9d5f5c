import type { LocalText } from '../foundation/local-text.js';
import type { RegisterProblem } from './register-error.js';
import type { Succession } from './succession.js';
import type { Unit, UnitLevel } from './unit.js';
import { existsOn } from './find-unit.js';
import { typeSpans, withinSpan } from './unit-types.js';
import { typeWords } from './unit-title.js';

const digits: Readonly<Record<UnitLevel, number>> = { province: 2, district: 3, commune: 5 };
const levelName: Readonly<Record<UnitLevel, LocalText>> = {
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything that would make look-ups by code and day answer wrongly. */
export function checkUnits(
  units: readonly Unit[],
  successions: readonly Succession[],
  builtIn: readonly Unit[],
): RegisterProblem[] {
  const all = new Map<string, Unit[]>();
  for (const unit of [...builtIn, ...units]) all.set(unit.code, [...(all.get(unit.code) ?? []), unit]);
  return [
    ...units.flatMap((unit, index) =>
      unitProblems(unit, all).map((problem) => ({ ...problem, place: `units[${index}]` })),
    ),
    ...successions.flatMap((event, index) =>
      eventProblems(event, all).map((problem) => ({ ...problem, place: `successions[${index}]` })),
    ),
  ];
}

type Problem = Omit<RegisterProblem, 'place'>;

function unitProblems(unit: Unit, all: ReadonlyMap<string, readonly Unit[]>): Problem[] {
  const problems: Problem[] = [];
  const say = (code: Problem['code'], vi: string, en: string): void => {
    problems.push({ code, sentence: { vi, en } });
  };
  const { code, level, type, name, validFrom, validTo } = unit;
  if (!new RegExp(`^\\d{${digits[level]}}$`).test(code)) {
    const { vi, en } = levelName[level];
    say(
      'bad-code',
      `mã "${code}" của ${name}: ${vi} có mã ${digits[level]} chữ số.`,
      `code "${code}" of ${name}: a ${en} has a code of ${digits[level]} digits.`,
    );
  }
  const days = [validFrom, validTo].filter((day) => day !== undefined);
  if (
    !days.every((day) => DAY.test(day)) ||
    (validFrom !== undefined && validTo !== undefined && validTo <= validFrom)
  ) {
    say(
      'bad-dates',
      `${name} (${code}): ngày bắt đầu, ngày kết thúc không hợp lệ.`,
      `${name} (${code}): first day and end are no stretch of time.`,
    );
    return problems;
  }
  const ended = typeSpans[type];
  if (!withinSpan(unit, ended)) {
    const until = ended.to === undefined ? '' : ` ${ended.to}`;
    say(
      'type-of-another-time',
      `${typeWords[type][0]} ${name} (${code}): loại đơn vị này chỉ có ${ended.to === undefined ? `từ ngày ${ended.from ?? ''}` : `đến trước ngày${until}`}; hãy ghi ngày ${ended.to === undefined ? 'bắt đầu' : 'kết thúc'}.`,
      `${name} (${code}): there is no ${type} ${ended.to === undefined ? `before ${ended.from ?? ''}` : `since${until}`}; give its ${ended.to === undefined ? 'first day' : 'end'}.`,
    );
  }
  const clash = all.get(code)?.find((other) => other !== unit && overlap(other, unit));
  if (clash) {
    say(
      'overlap',
      `mã ${code} được dùng cùng lúc cho ${name} và ${clash.name}.`,
      `code ${code} stands for ${name} and ${clash.name} at the same time.`,
    );
  }
  if (unit.parent !== undefined && !all.get(unit.parent)?.some((parent) => overlap(parent, unit))) {
    say(
      'unknown-parent',
      `${name} (${code}): không có đơn vị cấp trên mã ${unit.parent} trong thời gian đó.`,
      `${name} (${code}): there is no unit ${unit.parent} above it at that time.`,
    );
  }
  return problems;
}

function eventProblems(event: Succession, all: ReadonlyMap<string, readonly Unit[]>): Problem[] {
  const before = event.from.filter(
    (code) => !all.get(code)?.some((unit) => unit.validTo === event.on || wasThere(unit, event.on)),
  );
  const since = event.to.filter((code) => !all.get(code)?.some((unit) => existsOn(unit, event.on)));
  return [...before, ...since].map((code) => ({
    code: 'unknown-unit',
    sentence: {
      vi: `ngày ${event.on}: không có đơn vị mã ${code}.`,
      en: `on ${event.on} there is no unit ${code}.`,
    },
  }));
}

function wasThere({ validFrom, validTo }: Unit, day: string): boolean {
  return (validFrom === undefined || validFrom < day) && (validTo === undefined || day <= validTo);
}

function overlap(a: Unit, b: Unit): boolean {
  return (a.validFrom ?? '') < (b.validTo ?? '9999') && (b.validFrom ?? '') < (a.validTo ?? '9999');
}
