import { parseDocumentSymbol } from '../../documents/parse-document-symbol.js';
import type { Document } from '../../entities/schema/body.js';
import type { Scene } from '../figure.js';

const longestTitle = 200;

/** The directives, decisions and other documents that a report names, each once. */
export function readDocuments(scene: Scene): Document[] {
  const found = new Map<string, Document>();
  scene.mentions.forEach((mention, index) => {
    if (mention.kind !== 'docNumber' || found.has(mention.value)) return;
    if (parseDocumentSymbol(mention.value) === undefined) return;
    const next = scene.mentions[index + 1];
    const between = next ? scene.text.slice(mention.end, next.start) : '';
    const dated = next?.kind === 'date' && /^[\s,(]*$/u.test(between) && !next.value.startsWith('--');
    found.set(mention.value, {
      kind: 'document',
      symbol: mention.value,
      title: titleOf(scene, mention, dated ? next.end : mention.end),
      ...(dated ? { date: next.value } : {}),
      source: { span: { start: mention.start, end: dated ? next.end : mention.end } },
    });
  });
  return [...found.values()];
}

// "Chỉ thị 12-CT/TU về …", else what stands before the number: "Chỉ thị".
function titleOf(scene: Scene, mention: Scene['mentions'][number], end: number): string {
  const tail = scene.text.slice(end, end + longestTitle).normalize('NFC');
  const about = /^[\s,)]*(?:(?:của|do) [^,;.“"]{2,60}?)?[\s,]*((?:về|“|")[^;.,\n]{3,160})/u.exec(tail)?.[1];
  const type = mention.unit ?? mention.text;
  return about === undefined ? type : `${type} ${about.replace(/\s+/gu, ' ').trim()}`;
}
