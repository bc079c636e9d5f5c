import { Gap } from '../tokens.js';
import { smallNumber } from './calendar.js';
import { isOneOf, wordSet } from './lexicon.js';
import { at, before, isMark, type Rule, type Scene } from './scene.js';

const HOUR = wordSet('giờ');
const MINUTE = wordSet('phút');
const AT = wordSet('lúc vào hồi từ đến tới trước sau hơn');
const PART_OF_DAY = wordSet('sáng trưa chiều tối đêm ngày cùng hôm');
const AFTER_HOURS = wordSet('làm đồng');

/** "07:42", "18:11:27", "8h15", "9h", "13 giờ 45 phút", "8 giờ sáng". */
export const timeRule: Rule = (scene, i) => {
  const hour = smallNumber(scene, i, 2);
  if (!(hour >= 0 && hour <= 24) || at(scene, i).type !== 'digits') return undefined;
  return clock(scene, i, hour) ?? letterHour(scene, i, hour) ?? spokenHour(scene, i, hour);
};

function clock(scene: Scene, i: number, hour: number): ReturnType<Rule> {
  if (!isMark(scene, i + 1, ':') || !sixty(scene, i + 2)) return undefined;
  if (at(scene, i + 1).gap !== Gap.none || at(scene, i + 2).gap !== Gap.none) return undefined;
  const seconds = isMark(scene, i + 3, ':') && sixty(scene, i + 4) && at(scene, i + 4).gap === Gap.none;
  return draft(i, seconds ? i + 5 : i + 3, [hour, at(scene, i + 2).key, ...(seconds ? [at(scene, i + 4).key] : [])]);
}

function letterHour(scene: Scene, i: number, hour: number): ReturnType<Rule> {
  const letter = at(scene, i + 1);
  if (letter.gap !== Gap.none || (letter.key !== 'h' && letter.key !== 'g')) return undefined;
  if (sixty(scene, i + 2) && at(scene, i + 2).gap === Gap.none) {
    // "8h15'" and "8h15 phút"
    const minute =
      isMark(scene, i + 3, "'’′") || (isOneOf(at(scene, i + 3), MINUTE) && at(scene, i + 3).gap <= Gap.space);
    return draft(i, minute ? i + 4 : i + 3, [hour, at(scene, i + 2).key]);
  }
  if (letter.key === 'g' || hour === 24 || isOneOf(before(scene, i), DURING)) return undefined;
  return draft(i, i + 2, [hour, '00']);
}

const DURING = wordSet('trong suốt vòng sau mất dài');

function spokenHour(scene: Scene, i: number, hour: number): ReturnType<Rule> {
  if (!isOneOf(at(scene, i + 1), HOUR) || at(scene, i + 1).gap > Gap.space) return undefined;
  if (sixty(scene, i + 2) && at(scene, i + 2).gap === Gap.space) {
    const spoken = isOneOf(at(scene, i + 3), MINUTE);
    // "12.9.2024 – 8 giờ 05": nothing is counted behind the minutes.
    const next = at(scene, i + 3);
    const alone = at(scene, i + 2).key.startsWith('0') && (next.type !== 'word' || next.gap >= Gap.line);
    if (spoken || alone || isOneOf(before(scene, i), AT))
      return draft(i, spoken ? i + 4 : i + 3, [hour, at(scene, i + 2).key]);
  }
  if (isOneOf(at(scene, i + 2), AFTER_HOURS)) return undefined;
  const placed = isOneOf(before(scene, i), AT) || isOneOf(at(scene, i + 2), PART_OF_DAY);
  return placed ? draft(i, i + 2, [hour, '00']) : undefined;
}

function sixty(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  return token.type === 'digits' && token.end - token.start === 2 && Number(token.key) < 60;
}

function draft(from: number, to: number, parts: readonly (string | number)[]): NonNullable<ReturnType<Rule>> {
  const value = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return { from, to, numberFrom: from, numberTo: to, kind: 'time', value };
}
