import { bothSpellings } from './both-spellings.js';
import { isPerUnit } from './checks/around.js';
import type { Figure, Scene } from './figure.js';
import { kinship } from './kinship.js';

/** Measures that are averages themselves. */
const ofMeans: ReadonlySet<string> = new Set(['mediation-members-per-team', 'dossier-avg-processing-time']);

/** Whom it falls to. What there is in a year, year by year, is told as a level. */
const sharers =
  'ngày|tuần|tháng|quý|kỳ|buổi|giờ|tổ|thôn|bản|ấp|xã|phường|thị trấn|huyện|quận|tỉnh|sở|phòng|đơn vị|địa phương|cơ quan|nơi|cán bộ|công chức|người|hộ|khu phố|cuộc|lớp';
const mean = bothSpellings(
  new RegExp(
    `(?:^|[^\\p{L}])(?:(?:bình quân|trung bình)(?:,? (?:mỗi|một|1|từng|hằng|hàng|trên))* (?:${sharers})|mỗi (?:${sharers}))(?!\\p{L})[^;:.()]*$`,
    'u',
  ),
);
const goesOn = bothSpellings(
  /^\s*(?:,|và)(?: (?:và|đã|được|trong đó))* (?!(?:cả|toàn|tổng|tất cả|còn)(?!\p{L}))(?:\p{L}+ ){1,3}$/u,
);

/** Whether a figure counts what falls to each of many, and its measure does not: "bình quân mỗi tháng nhận 45 đơn". */
export function isMeanOf(scene: Scene, figure: Figure, measure: string): boolean {
  if (figure.kind !== 'count' || figure.side !== 'alone' || ofMeans.has(measure)) return false;
  if (isPerUnit(figure) || mean(scene.unmarked).test(figure.lead)) return true;
  // "bình quân mỗi tổ nhận 7 vụ việc, thành 6 vụ việc".
  const last = scene.figures[figure.place - 1];
  return (
    last?.sentence === figure.sentence &&
    last.kind === 'count' &&
    last.size >= figure.size &&
    kinship(last, figure) > 1 &&
    mean(scene.unmarked).test(last.lead) &&
    goesOn(scene.unmarked).test(figure.before)
  );
}
