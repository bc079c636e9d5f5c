import { phraseBefore, phraseBook } from './lexicon.js';
import type { Scene } from './scene.js';

/** Words of which "số" is the last: digital things, and the population. */
const DIGITAL = phraseBook<true>(
  [
    ...['chuyển đổi số', 'kỹ thuật số', 'công nghệ số', 'kinh tế số', 'xã hội số', 'chính quyền số', 'chính phủ số'],
    ...['chữ ký số', 'ký số', 'hạ tầng số', 'nền tảng số', 'dữ liệu số', 'kỹ năng số', 'công dân số', 'dân số'],
  ].map((words) => [words, true] as const),
);

/** Whether the "số" right before token `i` says "digital" and no number: "chuyển đổi số 11 tháng năm 2024". */
export function isDigital(scene: Scene, i: number): boolean {
  return phraseBefore(scene.tokens, i, DIGITAL, scene.floor, 3) !== undefined;
}
