// What is handed on to an office and what that office does with it are no two parts of one list:
// "xã công nhận 29 mô hình; gửi tỉnh 4 mô hình, tỉnh công nhận 3 mô hình".
import type { Figure } from '../figure.js';
import { wordPattern } from '../plain-letters.js';

const offices = 'tỉnh|huyện|thành phố|thị xã|quận|trung ương|cấp trên|sở|bộ|cấp tỉnh|cấp huyện';
const hands = wordPattern(
  new RegExp(
    `(?:gửi|trình|đề nghị|đề xuất|giới thiệu|chuyển)(?: (?:lên|về|cho|đến|sang|ubnd|ban dân vận))* (${offices})(?: \\p{L}+){0,3}\\s*$`,
    'u',
  ),
);
const takes = wordPattern(
  new RegExp(
    `^[\\s,;]*(?:và |thì |đã |được )*(${offices}) (?:đã |mới )*(?:công nhận|giải quyết|trả lời|xử lý|xét|chọn|duyệt|chấp thuận|khen|tặng)`,
    'u',
  ),
);

/** Whether one of these is handed on and the next is what became of it. */
export function isHandedOn(parts: readonly Figure[]): boolean {
  return parts.some((part, at) => {
    const office = hands.exec(part.before)?.[1];
    const next = parts[at + 1];
    return office !== undefined && next !== undefined && takes.exec(next.before)?.[1] === office;
  });
}
