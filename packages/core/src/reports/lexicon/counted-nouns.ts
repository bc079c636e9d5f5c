// What is counted, where a number is printed without its noun: "Phản ánh của
// người dân: đến 38, đã trả lời 36". Data: how it is written in plain words, and
// the unit that the wordings of the measures go by.

/** Of two that begin in one place the first wins: the longer name stands before the shorter. */
export const countedNouns: readonly (readonly [words: string, unit: string])[] = [
  ['hồ sơ|hs|tthc', 'hồ sơ'],
  ['đơn(?! vị| giản| thuần| lẻ| giá| nguyên)|kntc', 'đơn'],
  ['phản ánh|phản ảnh|pakn|paknn', 'phản ánh'],
  ['hòa giải viên|hgv', 'hòa giải viên'],
  ['tổ hòa giải|thg', 'tổ hòa giải'],
  ['vụ(?! chiêm| xuân| mùa| đông)|hgcs|hòa giải (?:ở )?cơ sở', 'vụ'],
  ['mô hình|dân vận khéo', 'mô hình'],
  ['(?:buổi|ngày|kỳ) tiếp (?:công )?dân', 'buổi'],
];
