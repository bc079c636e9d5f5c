// A fraction that tells of another period or place what was told before: "thành 29/33 vụ, đạt 87,9%; năm 2020 là 31/36 vụ".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { rateParts } from './lexicon/rate-parts.js';
import { makeClaim } from './make-claim.js';
import { plainSlice } from './plain-words.js';
import { isStretch } from './stretch.js';

const near = 8;
const joins = bothSpellings(/^[\s,:]*(?:(?:là|có|đạt|được|thì|mới|chỉ|đã) ?)*$/u);

/** The claim of the part, or of the whole, right behind the name of a period or place. */
export function toldAgainClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  if (figure.kind !== 'fraction') return undefined;
  if (!isBehindPeriod(scene, figure) && !isBehindPlace(scene, figure)) return undefined;
  // What words say behind it goes before.
  if (/^\s*\p{L}/u.test(figure.after)) return undefined;
  const before = toldBefore(scene, figure, claims);
  const told = before.map(({ measure }) => measure);
  // Wholes alone say nothing of their parts.
  const parts = rateParts.filter(({ part }) =>
    before.some(({ measure, side }) => measure === part && side !== 'whole'),
  );
  // Cases brought to mediation are wholes of those settled before they are parts of those that came.
  const [row] = parts.filter(({ part }) => !parts.some((other) => other.part !== part && other.wholes.includes(part)));
  if (!row) return undefined;
  if (figure.side === 'part') return makeClaim(scene, figure, row.part, {});
  const whole = row.wholes.includes(row.part) ? undefined : told.find((measure) => row.wholes.includes(measure));
  return whole === undefined ? undefined : makeClaim(scene, figure, whole, {});
}

function isBehindPeriod(scene: Scene, figure: Figure): boolean {
  const period = scene.mentions[figure.mention - 1];
  if (!isStretch(period) || period.start < (scene.sentences[figure.sentence]?.start ?? 0)) return false;
  return joins(scene.unmarked).test(plainSlice(scene, period.end, figure.start));
}

// "xã Nậm Lương thành 31/33 vụ, thị trấn 22/24 vụ", "Kém nhất xã Khe Đá: 9/16 vụ".
function isBehindPlace(scene: Scene, figure: Figure): boolean {
  const last = scene.figures[figure.side === 'whole' ? figure.place - 2 : figure.place - 1];
  const start = Math.max(scene.sentences[figure.sentence]?.start ?? 0, last?.end ?? 0);
  if (figure.start - start > longest) return false;
  return place(scene.unmarked).test(scene.text.slice(start, figure.start).normalize('NFC'));
}

const longest = 90;
const place = bothSpellings(
  /^(?:[^\d;.]{0,30}[;,.] ?)?[^\p{L}\d]*(?:(?:[Vv]à|[Cc]òn|[Rr]iêng|[Tt]rong đó|[Ss]ong|[Nn]hưng) )*(?:\p{L}+ )?(?:(?:(?:[Cc]ao|[Tt]hấp|[Kk]ém|[Tt]ốt|[Kk]há|[Yy]ếu) nhất|[Dd]ẫn đầu|[Đđ]ứng đầu|[Đđ]ứng cuối|[Cc]uối bảng|[Kk]ế đến|[Tt]iếp đến) )?(?:(?:là|có|thuộc về|ở|tại) )*(?:(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hôn|[Bb]ản|[Kk]hu phố) \p{Lu}\p{L}*(?: (?:\p{Lu}[\p{L}\d]*|và|-|–))*|[Tt]hị trấn|[Tt]hị xã)(?:,? (?:là|đạt|có|với|được|mới|chỉ))*:? ?$/u,
);

// What the figures of these things before it are, the nearest first.
function toldBefore(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Told[] {
  const told: Told[] = [];
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph || figure.sentence - other.sentence > 1) break;
    const claim = other.mention === figure.mention ? undefined : claims.get(other);
    if (claim && other.change === undefined && other.noun.name === figure.noun.name)
      told.push({ measure: claim.measure, side: other.side });
  }
  return told;
}

interface Told {
  readonly measure: string;
  readonly side: Figure['side'];
}
