import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { plainSlice } from './plain-words.js';

/** Whether what is counted before a figure belongs to its name, and parts nothing. */
export function isInName(scene: Scene, other: Figure | undefined, figure: Figure): boolean {
  return isStretchOf(other, figure, scene.unmarked) || isPlacesOf(scene, other, figure);
}

// "Tổng số hồ sơ tiếp nhận của 8 huyện, thị xã là 13.072 hồ sơ": the places say whose they are.
function isPlacesOf(scene: Scene, other: Figure | undefined, figure: Figure): boolean {
  if (other?.kind !== 'count' || other.sentence !== figure.sentence || other.depth !== figure.depth) return false;
  if (!places(scene.unmarked).test(other.unit) || figure.start - other.end > longest) return false;
  const words = plainSlice(scene, other.end, figure.start);
  // "Mặt trận 17 xã, thị trấn chủ trì 58 cuộc": or whose offices.
  return (
    (ofThem(scene.unmarked).test(other.before) && joinsName(scene.unmarked).test(words)) ||
    (offices(scene.unmarked).test(other.before) && doTheirPart(scene.unmarked).test(words))
  );
}

const longest = 90;
const places = bothSpellings(
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|thôn|bản|ấp|tổ dân phố|khu phố|đơn vị|địa phương|cơ quan|sở|ngành|cấp)(?!\p{L})/u,
);
const ofThem = bothSpellings(/(?:^|\s)(?:của|tại|ở|trên địa bàn)(?: cả| toàn bộ)? ?$/u);
const joinsName = bothSpellings(
  /^(?:,? ?(?:và |các )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|ban|ngành|quận))*\s*(?::|(?:là|đạt|có|được|gồm)(?: \p{L}+)?)\s*$/u,
);
const offices = bothSpellings(/(?:^|[^\p{L}])(?:mttq|mặt trận|ubnd|hđnd)(?: của)? ?$/u);
const doTheirPart = bothSpellings(
  /^(?:,? ?(?:và |các )?(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận))*(?: \p{L}+){1,3} ?$/u,
);

// "Số đơn tiếp nhận trong 6 tháng là 58 đơn": the months say when, and part nothing.
function isStretchOf(other: Figure | undefined, { kind, sentence }: Figure, unmarked: boolean): boolean {
  if (other?.kind !== 'period' || kind === 'period' || other.sentence !== sentence) return false;
  return months(unmarked).test(other.unit) || (years(unmarked).test(other.unit) && within(unmarked).test(other.before));
}

const months = bothSpellings(/^tháng/u);
const years = bothSpellings(/^năm(?!\p{L})/u);
const within = bothSpellings(/(?:sau|trong|qua|suốt)(?: vòng| gần| hơn)? $/u);
