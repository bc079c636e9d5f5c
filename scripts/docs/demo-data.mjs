// The figures that the live demonstrations load: computed, not typed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardFromResult } from '../../packages/core/dist/cards/index.js';
import { getIndicator } from '../../packages/core/dist/catalog/index.js';
import { fromParts } from '../../packages/core/dist/indicators/index.js';
import { findSurvey, summarizeCounts } from '../../packages/core/dist/surveys/index.js';

const rows = [
  ['mediation-success-rate', undefined, { 'mediation-success': 96, 'mediation-cases': 118 }],
  ['petition-resolution-rate', 'petition-eligible', { 'petition-resolved': 201, 'petition-eligible': 207 }],
  ['pakn-handled-rate', undefined, { 'pakn-handled': 126, 'pakn-received': 137 }],
];
const titles = { en: 'Indicators', vi: 'Chỉ tiêu' };

/** Writes the files below `folder`, for one language. */
export function writeDemoData(folder, lang) {
  mkdirSync(folder, { recursive: true });
  const cards = rows.map(([id, base, parts]) =>
    cardFromResult(fromParts(getIndicator(id, base ? { base } : {}), parts), { lang }),
  );
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  write(`board.${lang}.json`, { title: titles[lang], cards });
  const counts = { count: 240, distribution: { 1: 6, 2: 12, 3: 30, 4: 96, 5: 96 } };
  write('summary.json', summarizeCounts(findSurvey('quick'), 'overall', counts));
  write('few.json', summarizeCounts(findSurvey('quick'), 'overall', { count: 4, distribution: { 5: 4 } }));
}
