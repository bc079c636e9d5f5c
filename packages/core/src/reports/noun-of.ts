import { ownCopy } from './own-copy.js';
import { wordPattern } from './plain-letters.js';

/** What a unit counts, for telling whether two figures can stand in one sum. */
export interface Noun {
  /** The shortest usual form: "vụ" for "vụ việc", "hồ sơ" for "HS". */
  readonly name: string;
  /** Things that reports call by several names; empty when there is only one. */
  readonly family: string;
  /** Stands for whatever was counted before: "10 trường hợp", a bare number. */
  readonly open: boolean;
  /** The nouns of "xã, thị trấn"; empty where there is only one. */
  readonly parts: readonly string[];
}

// Nouns that reports use for the same things in one breath: "1.168 vụ việc …
// 899 trường hợp". Matched at the beginning of a unit.
const families = (
  [
    ['visit-person', /^(?:lượt người|lượt công dân|lượt khách)(?!\p{L})/u],
    ['visit', /^lượt(?!\p{L})/u],
    ['dossier', /^(?:hồ sơ|hs|bộ hồ sơ|tthc|ho so)(?!\p{L})/u],
    ['case', /^(?:vụ|vụ,? việc|việc|trường hợp|trường hơp|vụ án|mâu thuẫn|tranh chấp)(?!\p{L})/u],
    ['petition', /^(?:đơn(?! vị)|lá đơn|khiếu nại|tố cáo|kiến nghị|phản ánh|phản ảnh|ý kiến|pakn|kn|tc|don)(?!\p{L})/u],
    [
      'person',
      /^(?:người|công dân|nhân khẩu|khẩu|hòa giải viên|tổ viên|thành viên|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|đồng chí|lao động|học sinh|cử tri|đại biểu|phụ nữ|nam|nữ|đối tượng|thanh niên|nông dân|công nhân|trẻ em|trẻ|em|cháu|giáo viên|sinh viên|học viên|thí sinh|bác sĩ|quân nhân|chiến sĩ|bị can|bị cáo|ủy viên|nguoi)(?!\p{L})/u,
    ],
    ['household', /^(?:hộ|gia đình|hộ gia đình|ho)(?!\p{L})/u],
    [
      'commune',
      /^(?:xã|phường|thị trấn|đặc khu|xã, phường|xã, thị trấn|đơn vị(?: hành chính)?(?: cấp xã)?|địa phương|xa)(?!\p{L})/u,
    ],
    ['group', /^(?:đoàn|vụ đông người|lượt đoàn)(?!\p{L})/u],
    ['tip', /^(?:tin|nguồn tin|tin báo|lượt tin|tố giác)(?!\p{L})/u],
    ['ballot', /^(?:phiếu|lá phiếu)(?!\p{L})/u],
    [
      'document',
      /^(?:văn bản|công văn|kế hoạch|nghị quyết|chỉ thị|quyết định|thông báo|hướng dẫn|chương trình hành động|kết luận|tờ trình|báo cáo)(?!\p{L})/u,
    ],
    ['team', /^(?:tổ|đội|ban|tổ hòa giải)(?!\p{L})/u],
  ] satisfies [string, RegExp][]
).map(([family, begins]) => [family, wordPattern(begins)] as const);

// "10 trường hợp" takes up whatever was counted before.
const anything = /^(?:trường hợp|cái|số)$/u;

// Long and short forms of one noun.
const shortForms = (
  [
    [/^điểm (?:phần trăm|%)$/u, '%'],
    [/^(?:vnđ|vnd|đ|đông|đòng|dồng)(?!\p{L})/u, 'đồng'],
    [/^vụ,? việc(?!\p{L})/u, 'vụ'],
    [/^(?:bộ hồ sơ|hs)(?!\p{L})/u, 'hồ sơ'],
    [/^đơn,? thư(?!\p{L})/u, 'đơn'],
    [/^trường hơp(?!\p{L})/u, 'trường hợp'],
    [/^phản ảnh(?!\p{L})/u, 'phản ánh'],
    [/^lượt (?=ý kiến|phản ánh|kiến nghị)/u, ''],
  ] satisfies [RegExp, string][]
).map(([form, noun]) => [wordPattern(form), noun] as const);

function shortOf(unit: string): string {
  return shortForms.reduce((short, [form, noun]) => short.replace(form, noun), unit);
}

function familyOf(unit: string): string {
  return families.find(([, pattern]) => pattern.test(unit))?.[0] ?? '';
}

// A report counts few things, many times over.
const remembered = 1000;
const known = new Map<string, Noun>();

/** Reads the noun of a unit in plain words. */
export function nounOf(unit: string): Noun {
  const found = known.get(unit);
  if (found) return found;
  const name = shortOf(unit);
  const parts = name.split(/, ?| và | hoặc /u);
  const noun = {
    name,
    family: familyOf(name),
    open: name === '' || anything.test(name),
    parts: parts.length > 1 ? parts : [],
  };
  if (known.size >= remembered) known.clear();
  known.set(ownCopy(unit), noun);
  return noun;
}
