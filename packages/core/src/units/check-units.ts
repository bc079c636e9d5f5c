import type { LocalText } from '../foundation/local-text.js';
import type { RegisterProblem } from './register-error.js';
import type { Succession } from './succession.js';
import type { Unit, UnitLevel } from './unit.js';
import { existsOn } from './find-unit.js';
import { typeSpans, withinSpan, type Span } from './unit-types.js';
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
  // A city of the district level (thành phố thuộc tỉnh) ended with its level.
  const span = typeSpans[level === 'district' ? 'district' : type];
  if (!withinSpan(unit, span)) {
    const { vi, en } = spanText(span);
    say(
      'type-of-another-time',
      `${typeWords[type][0]} ${name} (${code}): loại đơn vị này ${vi}.`,
      `${name} (${code}): a ${type} of this level ${en}.`,
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

function spanText({ from, to }: Span): LocalText {
  return to === undefined
    ? { vi: `có từ ngày ${from ?? ''}; hãy ghi ngày bắt đầu`, en: `exists since ${from ?? ''}; give its first day` }
    : { vi: `chỉ có đến trước ngày ${to}; hãy ghi ngày kết thúc`, en: `existed until before ${to}; give its end` };
}

function eventProblems(event: Succession, all: ReadonlyMap<string, readonly Unit[]>): Problem[] {
  const before = event.from.filter((code) => !all.get(code)?.some((unit) => wasThere(unit, event.on)));
  const since = event.to.filter((code) => !all.get(code)?.some((unit) => existsOn(unit, event.on)));
  return [...before, ...since].map((code) => ({
    code: 'unknown-unit',
    sentence: {
      vi: `ngày ${event.on}: không có đơn vị mã ${code}.`,
      en: `on ${event.on} there is no unit ${code}.`,
    },
  }));
}

/** Whether a unit was there on the day before. */
function wasThere({ validFrom, validTo }: Unit, day: string): boolean {
  return (validFrom === undefined || validFrom < day) && (validTo === undefined || day <= validTo);
}

function overlap(a: Unit, b: Unit): boolean {
  return (a.validFrom ?? '') < (b.validTo ?? '9999') && (b.validFrom ?? '') < (a.validTo ?? '9999');
}
