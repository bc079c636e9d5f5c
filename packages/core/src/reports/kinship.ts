import type { Figure } from './figure.js';

// Nouns that reports use for the same things in one breath: "1.168 vụ việc …
// 899 trường hợp". Matched at the beginning of a unit.
const families: readonly (readonly [string, RegExp])[] = [
  ['visit-person', /^(?:lượt người|lượt công dân|lượt khách)(?!\p{L})/u],
  ['visit', /^lượt(?!\p{L})/u],
  ['dossier', /^(?:hồ sơ|hs|bộ hồ sơ|tthc|ho so)(?!\p{L})/u],
  ['case', /^(?:vụ|vụ,? việc|việc|trường hợp|trường hơp|vụ án|mâu thuẫn|tranh chấp)(?!\p{L})/u],
  ['petition', /^(?:đơn|lá đơn|khiếu nại|tố cáo|kiến nghị|phản ánh|phản ảnh|ý kiến|pakn|kn|tc|don)(?!\p{L})/u],
  [
    'person',
    /^(?:người|công dân|nhân khẩu|hòa giải viên|tổ viên|thành viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|đồng chí|lao động|học sinh|cử tri|đại biểu|phụ nữ|nam|nữ|nguoi)(?!\p{L})/u,
  ],
  ['household', /^(?:hộ|gia đình|hộ gia đình|ho)(?!\p{L})/u],
  ['commune', /^(?:xã|phường|thị trấn|xã, phường|xã, thị trấn|đơn vị cấp xã|xa)(?!\p{L})/u],
  ['group', /^(?:đoàn|vụ đông người|lượt đoàn)(?!\p{L})/u],
  ['team', /^(?:tổ|đội|ban|tổ hòa giải)(?!\p{L})/u],
];

/** How closely two figures count the same thing: 3 the same noun, 2 a noun within the other, 1 a noun of the same family or none written, 0 different things. */
export function kinship(a: Figure, b: Figure): 0 | 1 | 2 | 3 {
  if (realm(a) !== realm(b)) return 0;
  const [one, other] = [nounOf(a.unit), nounOf(b.unit)];
  if (one === other) return one === '' ? 1 : 3;
  if (one === '' || other === '' || anything.test(one) || anything.test(other)) return 1;
  if (within(one, other) || within(other, one)) return 2;
  const family = familyOf(one);
  return family !== '' && family === familyOf(other) ? 1 : 0;
}

/** Whether the two could stand in one sum at all: counts of related things, amounts, percentages among themselves. */
export function related(a: Figure, b: Figure): boolean {
  return kinship(a, b) > 0 || mixed(a, b);
}

// Petitions and the cases they are about, visits and the cases they brought:
// reports break the one down by the other.
const neighbours = new Set([
  'case petition',
  'petition case',
  'case visit',
  'visit case',
  'visit-person case',
  'case visit-person',
  'visit visit-person',
  'visit-person visit',
  'group case',
  'case group',
  'person visit-person',
  'visit-person person',
]);
function mixed(a: Figure, b: Figure): boolean {
  return realm(a) === 'count' && realm(b) === 'count' && neighbours.has(`${familyOf(a.unit)} ${familyOf(b.unit)}`);
}

/** Counts and fractions of counts are one realm; each measured unit is its own. */
export function realm(figure: Figure): string {
  if (figure.kind === 'fraction') return figure.unit.includes('đồng') ? 'money' : 'count';
  if (figure.kind === 'measure') return `measure ${figure.unit}`;
  return figure.kind;
}

function familyOf(unit: string): string {
  return families.find(([, pattern]) => pattern.test(unit))?.[0] ?? '';
}

// "10 trường hợp" takes up whatever was counted before.
const anything = /^(?:trường hợp|cái|số)$/u;

// Long and short forms of one noun.
function nounOf(unit: string): string {
  return unit
    .replace(/^điểm (?:phần trăm|%)$/u, '%')
    .replace(/^vụ,? việc(?!\p{L})/u, 'vụ')
    .replace(/^(?:bộ hồ sơ|hs)(?!\p{L})/u, 'hồ sơ')
    .replace(/^đơn,? thư(?!\p{L})/u, 'đơn')
    .replace(/^trường hơp(?!\p{L})/u, 'trường hợp')
    .replace(/^phản ảnh(?!\p{L})/u, 'phản ánh');
}

function within(inner: string, outer: string): boolean {
  return outer.startsWith(`${inner} `) || outer.startsWith(`${inner},`);
}
