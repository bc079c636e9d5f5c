import type { Figure, Scene } from '../figure.js';
import type { Mention } from '../mention.js';
import { plainSlice } from '../plain-words.js';

/** Where the sentence of a figure begins. */
export function sentenceStart({ sentences }: Scene, { sentence, start }: Figure): number {
  return sentences[sentence]?.start ?? start;
}

/** The plain words of a sentence before a figure, the last so many letters of them. */
export function wordsBefore(scene: Scene, figure: Figure, most = Infinity): string {
  return plainSlice(scene, Math.max(sentenceStart(scene, figure), figure.start - most), figure.start);
}

/** The nearest mention of this kind among the last so many before a figure, in its sentence. */
export function mentionBefore(
  scene: Scene,
  figure: Figure,
  most: number,
  isWanted: (mention: Mention) => boolean,
): Mention | undefined {
  const start = sentenceStart(scene, figure);
  const near = scene.mentions.slice(Math.max(0, figure.mention - most), figure.mention);
  return near.findLast((mention) => mention.start >= start && isWanted(mention));
}
