import type { Scene } from '../figure.js';
import { plainWords } from '../plain-words.js';

/** A day from which electronic receipts are used, and where the text says so. */
export interface ReceiptStart {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const receipts = /biên lai[^.;]{0,40}điện tử/u;
const longest = 1200;

/** "Từ ngày 25-3-2024, … thu phí, lệ phí bằng biên lai điện tử": the first such day. */
export function receiptStart(scene: Scene): ReceiptStart | undefined {
  if (!/điện tử/iu.test(scene.text.normalize('NFC'))) return undefined;
  let at = 0;
  for (const sentence of scene.sentences) {
    while ((scene.mentions[at]?.start ?? Infinity) < sentence.start) at += 1;
    const words = scene.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
    if (!receipts.test(plainWords(words))) continue;
    for (let index = at; (scene.mentions[index]?.start ?? Infinity) < sentence.end; index += 1) {
      const mention = scene.mentions[index];
      if (mention?.kind !== 'date' || mention.value.startsWith('--')) continue;
      const lead = plainWords(scene.text.slice(Math.max(sentence.start, mention.start - 20), mention.number.start));
      if (/(?:^|[\s(])từ(?: ngày)?\s*$/u.test(lead))
        return { day: mention.value, start: mention.start, end: mention.end };
    }
  }
  return undefined;
}
