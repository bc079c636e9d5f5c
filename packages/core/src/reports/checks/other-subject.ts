import type { Figure, Scene } from '../figure.js';
import { plainSlice } from '../plain-words.js';
import { wordPattern } from '../plain-letters.js';

const longest = 80;

/**
 * "Số vụ trộm từ 48 vụ xuống 36 vụ. Số vụ cướp giảm 3 vụ": each sentence names what the other does not;
 * "Tỷ lệ hộ nghèo … Tỷ lệ hộ cận nghèo giảm 0,8%": or the same and more.
 */
export function hasOtherSubject(scene: Scene, stated: Figure, level: Figure): boolean {
  if (level.sentence === stated.sentence) return false;
  const [own, there] = [namedBy(scene, stated), namedBy(scene, level)];
  const [around, about] = [wordsAround(own, stated), wordsAround(there, level)];
  if (own.every((word) => about.has(word))) return false;
  return there.some((word) => !around.has(word)) || (there.length > 0 && there.every((word) => own.includes(word)));
}

// What the sentence names before its figure, without what joins, dates and moves.
function namedBy(scene: Scene, { start, sentence }: Figure): string[] {
  const from = Math.max(scene.sentences[sentence]?.start ?? 0, start - longest);
  return (
    plainSlice(scene, from, start)
      .replace(said, ' ')
      .match(/\p{L}+/gu) ?? []
  );
}

function wordsAround(named: readonly string[], { unit, after }: Figure): ReadonlySet<string> {
  return new Set([...named, ...unit.split(' '), ...(after.match(/\p{L}+/gu) ?? [])]);
}

const said = wordPattern(
  /(?:^|[^\p{L}])(?:(?:toàn|cả) (?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố)|như vậy|như thế|vì thế|vì vậy|do đó|nhờ đó|nhờ vậy|tính ra|so với|cùng kỳ|(?:năm|quý|tháng|kỳ) (?:nay|này|qua|trước|ngoái|sau)|năm|quý|tháng|kỳ|đã|cũng|thì|là|được|tức|còn|chỉ|từ|xuống|lên|tăng|giảm|bớt|hụt|thêm|đến|tới|trong|của|và|có|hơn|kém|ít|nhiều|số|lượng|tổng|mức|con|này|đó|ấy)(?=$|[^\p{L}])/gu,
);
