import type { Programme } from '../../entities/schema/body.js';
import type { Scene } from '../figure.js';

const names: readonly (readonly [RegExp, Programme['form']])[] = [
  [/(?:chương trình|kế hoạch|quy chế) phối hợp/iu, 'cooperation'],
  [/đề án/iu, 'scheme'],
  [/chương trình/iu, 'programme'],
];
const issuers = /(?:giữa|do) (.{3,90}?) (?:và|với) (.{3,90}?)(?=[,;.(]| giai đoạn| nhiệm kỳ| về | ban hành|$)/iu;
const longest = 400;

/** The programmes of cooperation that a report names with both sides and their years. */
export function readProgrammes(scene: Scene): Programme[] {
  const found = new Map<string, Programme>();
  let at = 0;
  scene.mentions.forEach((mention) => {
    if (mention.kind !== 'yearRange') return;
    while (at + 1 < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.end - sentence.start > longest * 2) return;
    const words = scene.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)).normalize('NFC');
    const form = names.find(([name]) => name.test(words))?.[1];
    const [, first, second] = issuers.exec(words) ?? [];
    if (form === undefined || first === undefined || second === undefined) return;
    const id = `programme-${mention.value.replace('/', '-')}-${found.size + 1}`;
    const key = `${form} ${mention.value}`;
    if (found.has(key)) return;
    found.set(key, {
      kind: 'programme',
      id,
      title: words.replace(/\s+/gu, ' ').trim(),
      form,
      issuers: [first.trim(), second.trim()],
      period: mention.value,
      source: { span: { start: sentence.start, end: sentence.end } },
    });
  });
  return [...found.values()];
}
