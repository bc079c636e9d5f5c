// Stretches of the calendar that a text names.
import type { Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainWords } from './plain-words.js';

const kinds = new Set<Mention['kind']>(['year', 'yearRange', 'month', 'monthRange', 'dateRange']);

/** A stretch of the calendar with its year. */
export function isStretch(mention: Mention | undefined): mention is Mention {
  if (!mention || mention.value.includes('--')) return false;
  return kinds.has(mention.kind) || (mention.kind === 'period' && /^\d{4}-/u.test(mention.value));
}

/** A year inside the name of a scheme or a document says nothing about the figures. */
export function isName(scene: Scene, mention: Mention): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - 60), mention.start);
  const lead = plainWords(before.slice(before.lastIndexOf('\n') + 1));
  const open = lead.lastIndexOf('“') > lead.lastIndexOf('”');
  return (
    open ||
    /(?:đề án|chỉ thị|nghị quyết|quyết định|kế hoạch|chương trình|luật|bản tin|tập san)[^,;.]*$/u.test(lead) ||
    /(?:cùng kỳ|so với)[^,;.]{0,12}$/u.test(lead)
  );
}

/** "Năm 2017 và 6 tháng đầu năm 2018" is one stretch of eighteen months. */
export function joined(scene: Scene, index: number): string {
  const last = scene.mentions[index];
  const first = scene.mentions[index - 1];
  if (!last) return '';
  if (!isStretch(first) || !/^\s*(?:và|đến)\s*(?:trong\s*)?$/u.test(scene.text.slice(first.end, last.start)))
    return last.value;
  const [from] = monthsOf(first.value);
  const [, to] = monthsOf(last.value);
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : last.value;
}

function monthsOf(value: string): [string | undefined, string | undefined] {
  const [from = '', to = from] = value.split('/');
  const month = (text: string, edge: string): string | undefined =>
    /^\d{4}$/u.test(text) ? `${text}-${edge}` : /^\d{4}-\d{2}$/u.test(text) ? text : undefined;
  return [month(from, '01'), month(to, '12')];
}
