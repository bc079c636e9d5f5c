import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { countedNouns } from './lexicon/counted-nouns.js';
import type { Sentence } from './outline.js';
import { isInName } from './in-name.js';
import { plainSlice, plainWords } from './plain-words.js';
import { spellOut } from './spell-out.js';
import { longestTopic, topicOf } from './topic-of.js';

/** The words that say what a figure is about, in plain spelling. */
export interface Clause {
  /** From the comma, bracket or figure before it. */
  readonly before: string;
  /** To the next comma, bracket or figure. */
  readonly after: string;
  readonly unit: string;
  /** What a bare number counts by the words before it: "tổ hòa giải" in "Số tổ hòa giải: 97"; empty when they do not say. */
  readonly counted: string;
  /** What stands before the first colon of the sentence: "Phản ánh, kiến nghị: tiếp nhận 45". */
  readonly label: string;
  /** What was counted last before a bare number, in the same sentence: "vụ" in "19 vụ, thành 16"; empty when nothing was. */
  readonly inherited: string;
  /** All three, in the order of the text. */
  readonly all: string;
  readonly sentence: string;
  /** The sentence up to the figure, from its last semicolon on, figures included. */
  readonly lead: string;
  /** The sentence with the words before it in its paragraph, as far as they give its subject. */
  readonly topic: string;
}

const longest = 220;
const boundary = bothSpellings(
  /[:()]|,(?!\s*(?:thị trấn|phường|thành phố|thị xã|ngành|các ngành|đơn vị|địa phương|xã|huyện|quận|lệ phí|việc(?!\p{L})))/u,
);
const listedTotal = bothSpellings(/(?:^|[\s,.])(?:tổng )?số \p{L}[^:()]*,[^:()]*:\s*$/iu);
const countedNoun = bothSpellings(
  /(?:^|\s)(?:tổng(?: số| lượng)?|số(?: lượng)?|lượng) (?!(?:đó|này|ấy|số)(?!\p{L}))(\p{L}.{0,100}?)\s*(?::|là|có)?\s*$/u,
);
const leadingLabel = bothSpellings(/^[\s\d.)a-z–+*•-]{0,6}?(?!(?:tổng )?số )(\p{L}[^:;()\d]{2,60}):/u);
const restOfClause = bothSpellings(
  /^(?:\s*\([^)]*\))?(?:(?:phản ánh|góp ý),(?= kiến nghị(?!\p{L}))|(?!\s[–—-]\s)[^,;:(=→]|,(?= ?\d(?!\d)| (?:lệ phí|TC|[tT]ố cáo|tổ chức|doanh nghiệp)(?!\p{L})))*/u,
);

/** Cuts the clause around a figure out of its sentence; its parts when they are asked for: few rules look at all of them. */
export function clauseOf(scene: Scene, place: number): Clause | undefined {
  const figure = scene.figures[place];
  const sentence = figure && scene.sentences[figure.sentence];
  return sentence && new LazyClause(scene, figure, sentence);
}

/** What the figures of one sentence have in common. */
interface Told {
  readonly sentence: number;
  words?: string;
  topic?: string;
}

const latest = new WeakMap<Scene, Told>();

function latestOf(scene: Scene, sentence: number): Told {
  const known = latest.get(scene);
  if (known?.sentence === sentence) return known;
  const fresh: Told = { sentence };
  latest.set(scene, fresh);
  return fresh;
}

class LazyClause implements Clause {
  readonly unit: string;
  private knownBefore: string | undefined = undefined;
  private knownAfter: string | undefined = undefined;
  private knownCounted: string | undefined = undefined;
  private knownInherited: string | undefined = undefined;
  private knownAll: string | undefined = undefined;
  private knownLabel: string | undefined = undefined;
  private knownLead: string | undefined = undefined;

  constructor(
    private readonly scene: Scene,
    private readonly figure: Figure,
    private readonly span: Sentence,
  ) {
    this.unit = spellOut(scene, figure.unit);
  }

  get before(): string {
    return (this.knownBefore ??= spellOut(this.scene, beforeOf(this.scene, this.figure.place, this.figure, this.span)));
  }

  get after(): string {
    return (this.knownAfter ??= spellOut(
      this.scene,
      afterOf(this.scene, this.figure.place, this.figure, this.span.end),
    ));
  }

  get counted(): string {
    return (this.knownCounted ??= countedBy(this.before, this.scene.unmarked));
  }

  get label(): string {
    return (this.knownLabel ??= labelOf(this.sentence, this.scene.unmarked));
  }

  get inherited(): string {
    // "41 mô hình (11 kinh tế, 22 văn hóa)": what is parted goes by the names of its parts.
    if (this.before === '' || /[\p{L}\d]/u.test(this.after)) return '';
    return (this.knownInherited ??= lastCounted(this.scene, this.figure, this.span.start));
  }

  get all(): string {
    return (this.knownAll ??= `${this.before} ${this.unit} ${this.after}`);
  }

  get sentence(): string {
    const { start, end } = this.span;
    const told = latestOf(this.scene, this.figure.sentence);
    return (told.words ??= spellOut(
      this.scene,
      plainSlice(this.scene, start, Math.min(end, start + 4 * longestTopic)),
    ));
  }

  get lead(): string {
    return (this.knownLead ??= spellOut(this.scene, leadOf(this.scene, this.figure, this.span)));
  }

  get topic(): string {
    const told = latestOf(this.scene, this.figure.sentence);
    return (told.topic ??= spellOut(this.scene, topicOf(this.scene, this.figure, this.sentence)));
  }
}

function leadOf(scene: Scene, figure: Figure, { start }: Sentence): string {
  const from = Math.max(start, figure.start - longestTopic);
  const mark = scene.text.slice(from, figure.start).lastIndexOf(';');
  return plainSlice(scene, from + mark + 1, figure.start);
}

function beforeOf(scene: Scene, place: number, figure: Figure, { start, end }: Sentence): string {
  let at = place - 1;
  while (scene.figures[at]?.mention === figure.mention || isInName(scene, scene.figures[at], figure)) at -= 1;
  const from = Math.max(start, scene.figures[at]?.end ?? 0, figure.start - longest);
  const gap = scene.text.slice(from, figure.start);
  // A semicolon closes for good; a comma inside "các xã, thị trấn" closes nothing.
  const open = gap.slice(gap.lastIndexOf(';') + 1).replace(unitAhead, (words) => words.replace(/[()%\p{L}]/gu, ' '));
  const composed = open.normalize('NFC');
  const bare = composed.includes('(') ? composed.replace(/\([^()]*\)/gu, '') : composed;
  const rate = figure.kind === 'percent' ? rateBefore(scene, place, start, composed, bare) : undefined;
  if (rate !== undefined) return rate;
  // "Tổng số hồ sơ tiếp nhận, xử lý trong tháng: 1.234": so may that of a count.
  const total = figure.kind === 'count' ? listedTotal(scene.unmarked).exec(bare) : null;
  if (total) return plainWords(total[0]).trim();
  const pieces = open.split(boundary(scene.unmarked));
  const own = pieces.pop() ?? '';
  let words = own;
  // "đạt", "là", "có" alone say nothing: the clause before them does, unless
  // the figure opens a clause of its own.
  const opensClause = words.trim() === '' && opens(scene, place, figure, end);
  while (pieces.length > 0 && !opensClause && isEmptyTalk(words, scene.unmarked))
    words = `${pieces.pop() ?? ''} ${words}`;
  // A clause that goes on behind a verb list: "tiếp nhận, phân loại, xử lý 40 đơn".
  const goesOn = open.charAt(open.length - words.length - 1) === ',' && words.trim() !== '';
  if (goesOn && isShort(words, scene.unmarked)) words = `${pieces.pop() ?? ''}, ${words}`;
  return (words === own ? plainSlice(scene, figure.start - own.length, figure.start) : plainWords(words)).trim();
}

// "Số đơn đã giải quyết (đơn): 28": the unit, set ahead.
const unitAhead = /\((?:%|\p{L}{2,6}(?: \p{L}{2,6})?)\)\s*:\s*$/u;

// "20 đơn đủ điều kiện, 04 đơn trùng lặp": another thing of the same kind.
function opens(scene: Scene, place: number, figure: Figure, end: number): boolean {
  const after = afterOf(scene, place, figure, end);
  const words = after.split(' ').length;
  const twin = scene.figures[place - 1]?.unit === figure.unit && figure.unit !== '' && figure.kind === 'count';
  if (words > 3) return true;
  // "8 vụ không thành, 46 vụ thành".
  return twin && (words > 1 ? !goesOn(scene.unmarked).test(after) : endsWell(scene.unmarked).test(after));
}

function isShort(words: string, unmarked: boolean): boolean {
  return words.trim().split(/\s+/u).length <= 2 && !left(unmarked).test(words.normalize('NFC'));
}

const goesOn = bothSpellings(/^(?:đạt|chiếm|bằng|so|tăng|giảm|tương|đã|được)(?!\p{L})/u);
const endsWell = bothSpellings(/^thành[^\p{L}]*$/u);
const left = bothSpellings(/^\s*còn(?: lại)?\s*$/u);

// "Tỷ lệ hài lòng của người dân, tổ chức đạt": a rate's name may hold commas.
function rateBefore(scene: Scene, place: number, start: number, words: string, bare: string): string | undefined {
  // "Tỷ lệ đúng hạn các năm: năm 2016 95,2%".
  const timed = /^[^\d]*$/u.test(bare) ? bare : bare.replace(ofTime(scene.unmarked), ': ');
  const name = rateName(scene.unmarked).exec(timed);
  // "về giải quyết đơn với tỷ lệ 97%": of what stands before.
  if (name && !bareName(scene.unmarked).test(name[0])) return plainWords(name[0]).trim();
  return nameFar(scene.unmarked).test(words) ? nameBefore(scene, place, start) : undefined;
}

const ofTime = bothSpellings(/:\s*(?:trong |là )?(?:năm|quý|tháng|giai đoạn) [\d/IVX–-]+\s*(?:đạt|là)?\s*$/iu);
const rateName = bothSpellings(/(?:t[ỷỉ] lệ|mức độ(?! ?\d)|chỉ số)[^:()]*:?\s*$/iu);
const nameFar = bothSpellings(
  /^[\s,)]*(?:lấy ý kiến |khảo sát |thu về |hợp lệ |được hỏi )?(?:đạt|là|chiếm|bằng|(?:đã )?(?:tăng |giảm )?từ)?\s*$/iu,
);
const bareName = bothSpellings(/^t[ỷỉ] lệ(?: là| đạt)?\s*:?\s*$/iu);
const rateNameFar = bothSpellings(/(?:t[ỷỉ] lệ|mức độ(?! ?\d)|chỉ số)[^;:()]*$/iu);

// "Mức độ hài lòng qua khảo sát 3.200 phiếu đạt 95%": the name of a rate may
// hold a figure.
function nameBefore(scene: Scene, place: number, start: number): string | undefined {
  const figure = scene.figures[place];
  const before = scene.figures[place - 1];
  if (!figure || !before || before.start < start || before.kind === 'percent') return undefined;
  const earlier = scene.figures[place - 2];
  const from = Math.max(start, earlier && earlier.mention !== before.mention ? earlier.end : start);
  const words = scene.text.slice(Math.max(from, figure.start - longest), figure.start).normalize('NFC');
  const name = rateNameFar(scene.unmarked).exec(words);
  return name ? plainWords(name[0]).trim() : undefined;
}

/** What a bare number counts by the words before it: "Số tổ hòa giải: 97", "Tổng số đơn tiếp nhận là 312". */
export function countedBy(before: string, unmarked: boolean): string {
  return countedNoun(unmarked).exec(before)?.[1] ?? '';
}

const nouns = bothSpellings(
  new RegExp(`(?:^|[^\\p{L}])(?:${countedNouns.map(([words]) => `(${words})`).join('|')})(?!\\p{L})`, 'gu'),
);

function lastCounted(scene: Scene, figure: Figure, start: number): string {
  const words = plainSlice(scene, Math.max(start, figure.start - longest), figure.start);
  const last = [...words.matchAll(nouns(scene.unmarked))].at(-1);
  return last ? (countedNouns.find((_, at) => last[at + 1] !== undefined)?.[1] ?? '') : '';
}

// "Số tổ hòa giải: 97" names one figure, not those behind it.
function labelOf(sentence: string, unmarked: boolean): string {
  return leadingLabel(unmarked).exec(sentence)?.[1] ?? '';
}

function isEmptyTalk(words: string, unmarked: boolean): boolean {
  return emptyTalk(unmarked).test(words.normalize('NFC'));
}

const emptyTalk = bothSpellings(
  /^\s*(?:(?:và|với|đạt|là|có|trong đó|tỷ lệ|bằng|chiếm|gồm|khoảng|tương ứng|trong đó có|số|cùng|đã)\s*)*$/iu,
);

function afterOf(scene: Scene, place: number, figure: Figure, end: number): string {
  let at = place + 1;
  while (scene.figures[at]?.mention === figure.mention) at += 1;
  const to = Math.min(end, scene.figures[at]?.start ?? end, figure.end + longest);
  const gap = scene.text.slice(figure.end, Math.max(to, figure.end));
  // A dash with room around it, an arrow or a sign of equality ends the clause, too.
  // "100% văn bản đi (6.214 văn bản) ký số": on behind a bracket with a figure of its own.
  const inside = /^[^,;:.()]{0,60}\($/u.test(gap)
    ? /^[^()]{0,60}\)([^,;:.()\d]*)/u.exec(
        scene.text.slice(figure.end + gap.length, Math.min(end, figure.end + longest)),
      )?.[1]
    : undefined;
  if (inside !== undefined) return plainWords(`${gap.slice(0, -1)}${inside}`).trim();
  const rest = figure.kind === 'percent' ? earlyAndOnTime(scene.unmarked).exec(gap) : null;
  const { length } = (rest ?? restOfClause(scene.unmarked).exec(gap))?.[0] ?? '';
  // "(tiếp nhận 512 vụ) giảm 40 vụ": what moves is told behind the bracket, not in it.
  const closed = figure.depth > 0 ? gap.slice(0, length).search(movesBehind(scene.unmarked)) : -1;
  const own = closed < 0 ? length : closed;
  // "công nhận 14 mô hình và đề nghị huyện xét 4 mô hình": what else was done is done with others.
  const other = gap.slice(0, own).search(doesMore(scene.unmarked));
  return plainSlice(scene, figure.end, figure.end + (other < 0 ? own : other)).trim();
}

/** "98,6% hồ sơ trả trước, đúng hạn". */
const earlyAndOnTime = bothSpellings(/^[^,;:(]*(?:trước|sớm), đúng (?:hạn|hẹn)[^,;:(]*/iu);
const doesMore = bothSpellings(/\s(?:và|đồng thời|rồi) (?:đã )?(?:đề nghị|đề xuất|trình)(?!\p{L})/iu);
const movesBehind = bothSpellings(/\)\s*(?:đã |cũng )?(?:tăng|giảm|bớt|hụt)(?!\p{L})/iu);
