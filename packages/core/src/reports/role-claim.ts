import { bothSpellings } from './both-spellings.js';
import { carriedThing } from './carried-thing.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isTarget } from './is-target.js';
import { comesFrom } from './lexicon/check-words.js';
import { handled, roleWords, type Role } from './lexicon/role-words.js';
import { makeClaim } from './make-claim.js';
import { says } from './phrase.js';

/** What a figure of petitions, dossiers or feedback is by the words right beside it, where no fuller wording fits. */
export function roleClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.side === 'whole' || figure.change !== undefined) return undefined;
  if (figure.kind !== 'count' && figure.kind !== 'fraction') return undefined;
  const { unmarked } = scene;
  const own = thingOf(clause, unmarked);
  if (!own && !isBare(clause)) return undefined;
  const role = roleOf(figure, clause, unmarked);
  // A part of something is never all that came in.
  if (!role || (figure.kind === 'fraction' && role === 'received')) return undefined;
  if (changes(unmarked).test(clause.all)) return undefined;
  const thing = own ?? thingBefore(scene, figure);
  // "Thẩm quyền huyện: 40 đơn, đã xong 31 đơn, 9 đơn đang làm": what is said behind a figure needs no label.
  const all = role === 'pending' && figure.unit !== '' ? clause.all : `${clause.label} ${clause.all}`;
  if (!thing || thing.never(unmarked).test(all)) return undefined;
  if (thing.stages?.(unmarked).test(all) === true && !isStage(role)) return undefined;
  // "từ 128 đơn của năm 2017 còn 97 đơn": the level that all of them came to.
  const last = scene.figures[figure.place - 1];
  if (role === 'pending' && last && says(last.before, comesFrom, unmarked)) return undefined;
  const measure = thing.measures[role];
  return measure === undefined
    ? undefined
    : makeClaim(scene, figure, measure, isTarget(scene, figure, clause) ? { target: true } : {});
}

function isStage(role: Role): boolean {
  return role === 'eligible' || role === 'competent';
}

// A bare number is of what stands at the head of its clause: "Tổng số hồ sơ phải giải quyết: 412".
function thingOf({ unit, counted, before, after }: Clause, unmarked: boolean): (typeof things)[number] | undefined {
  const nouns = unit === '' ? [counted, before.replace(opening(unmarked), '')] : [`${unit} ${after}`];
  return things.find((thing) => nouns.some((noun) => thing.unit(unmarked).test(noun)));
}

// "Hồ sơ hành chính thì 2.740 bộ được tiếp nhận".
function isBare({ unit, counted }: Clause): boolean {
  return (unit === '' || unit === 'bộ') && counted === '';
}

// "Nhận 52 đơn; 43 thuộc thẩm quyền": or of what was spoken of last.
function thingBefore(scene: Scene, figure: Figure): (typeof things)[number] | undefined {
  const noun = carriedThing(scene, figure);
  return noun === undefined ? undefined : things.find((thing) => thing.unit(scene.unmarked).test(noun));
}

// What is said right beside a figure to have happened to what it counts.
function roleOf({ kind }: Figure, clause: Clause, unmarked: boolean): Role | undefined {
  return roles.find(
    ({ role, side, words, topic }) =>
      // "ra kết quả 52/60 đơn thuộc thẩm quyền": what is said behind a fraction is said of its whole.
      !(kind === 'fraction' && side === 'after' && (role === 'competent' || role === 'eligible')) &&
      words(unmarked).test(clause[side]) &&
      (!topic || topic(unmarked).test(clause.topic)),
  )?.role;
}

const roles = roleWords.map(({ role, side, words, topic }) => ({
  role,
  side,
  words: bothSpellings(
    new RegExp(side === 'after' ? `^\\s*(?:${words})(?![\\p{L}\\p{N}])` : `(?:^|[^\\p{L}])(?:${words})\\s*$`, 'u'),
  ),
  topic: topic === undefined ? undefined : bothSpellings(new RegExp(topic, 'u')),
}));

const things = handled.map(({ unit, measures, never, stages }) => ({
  measures,
  unit: bothSpellings(new RegExp(`^(?:${unit})(?!\\p{L})`, 'u')),
  never: anywhere(never),
  stages: stages === undefined ? undefined : anywhere(stages),
}));

function anywhere(words: string): (unmarked: boolean) => RegExp {
  return bothSpellings(new RegExp(`(?:^|[^\\p{L}])(?:${words})(?!\\p{L})`, 'u'));
}

const opening = bothSpellings(/^[^\p{L}]*(?:(?:tổng|số|lượng|cộng) )*/u);
const changes = bothSpellings(/(?:^|[^\p{L}])(?:tăng|giảm|bớt|so với|cùng kỳ|trước|bình quân)(?!\p{L})/u);
