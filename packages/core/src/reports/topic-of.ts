import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { headingOf, subjectOf, titleOf } from './headings.js';
import { plainSlice } from './plain-words.js';

export const longestTopic = 500;
const longestAbove = 240;
const mostLines = 12;

/**
 * What a figure is told of: a sentence that begins with "Trong đó" or names no
 * subject goes on about the subject of the sentences before it in its paragraph.
 */
export function topicOf(scene: Scene, figure: Figure, words: string): string {
  let topic = words;
  for (let at = figure.sentence - 1; at >= 0 && topic.length < longestTopic; at -= 1) {
    const earlier = scene.sentences[at];
    if (!earlier || earlier.paragraph < figure.paragraph - 1) break;
    topic = `${plainSlice(scene, Math.max(earlier.start, earlier.end - longestTopic), earlier.end)} ${topic}`;
  }
  const told = `${toldAbove(scene, figure.sentence)} ${topic.slice(-longestTopic - words.length)}`;
  return `${titleOf(scene)} ${subjectOf(scene)} ${headingOf(scene, figure.sentence)} ${told}`;
}

// "Ba năm, các tổ nhận 646 vụ việc. | Kết quả từng năm: | - Năm 2020: nhận 210 vụ việc, thành 170": a head that only
// says how a list is ordered leaves its lines about what was told above it.
function toldAbove(scene: Scene, sentence: number): string {
  if (scene.sentences[sentence]?.bullet !== true) return '';
  let at = sentence - 1;
  while (at > sentence - mostLines && scene.sentences[at]?.bullet === true) at -= 1;
  const [above, head] = [scene.sentences[at - 1], scene.sentences[at]];
  if (!above || !head || head.paragraph === above.paragraph) return '';
  if (!ordersOnly(scene.unmarked).test(plainSlice(scene, head.start, head.end))) return '';
  return plainSlice(scene, Math.max(above.start, above.end - longestAbove), above.end);
}

const ordersOnly = bothSpellings(
  /^[^\p{L}]*(?:(?:kết quả|số liệu|cụ thể|chi tiết|diễn biến|trong đó|chia|tính|thống kê|xét)(?: ra| riêng)?,? )?(?:(?:theo|của|qua|trong|ở) )?(?:từng|các|mỗi|hằng|hàng) (?:năm|quý|tháng|kỳ)(?: qua| gần đây)?(?: (?:như sau|cụ thể|là))?\s*:\s*$|^[^\p{L}]*(?:kết quả )?(?:cụ thể|trong đó|như sau)(?: như sau)?\s*:\s*$/u,
);
