import type { Figure, Scene } from '../figure.js';

const months: Readonly<Record<string, number>> = { tháng: 1, quý: 3, năm: 12 };
const farthest = 12;

/** How many months, quarters or years the stretches of time before a figure have: "giai đoạn 2014 - 2018" is five years, "4 tháng đầu năm 2024" four months. */
export function spansOf(scene: Scene, stated: Figure, per: string): number[] {
  const unit = months[per];
  const found: number[] = [];
  if (unit === undefined) return found;
  for (let index = stated.mention - 1; index > stated.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    const times = /^(\d{4})(?:-(\d\d))?\/(\d{4})(?:-(\d\d))?$/.exec(mention?.value ?? '');
    if (!times || mention?.kind === 'dateRange') continue;
    const [from, to] = [times[2] ?? '01', times[4] ?? '12'].map(Number);
    const all = (Number(times[3]) - Number(times[1])) * 12 + ((to ?? 12) - (from ?? 1)) + 1;
    if (all % unit === 0 && all > unit) found.push(all / unit);
  }
  return found;
}
