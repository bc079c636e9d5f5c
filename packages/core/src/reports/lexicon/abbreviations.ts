// Short forms that offices write in lists and tables, spelt out before the
// wordings of the measures are looked for. Data: a piece of a regular
// expression over plain words, and what it stands for. Forms that the wordings
// name themselves (TTHC, PAKN, TTND, KN, TC, NTM) need no line here.

export const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['gq', 'giải quyết'],
  ['gqđ', 'giải quyết đơn'],
  // "Đoàn TN" is another word.
  ['tn(?=$|:? \\d| hs| đơn)', 'tiếp nhận'],
  ['hg(?= thành| cơ sở|$|:? \\d)', 'hòa giải'],
  ['hgv', 'hòa giải viên'],
  ['mh', 'mô hình'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['tcd', 'tiếp công dân'],
  ['dvk', 'dân vận khéo'],
  ['gs(?=$|:? \\d)', 'giám sát'],
  ['(?:thuộc )tq', 'thuộc thẩm quyền'],
  ['đủ đk', 'đủ điều kiện'],
  ['đk(?= \\d|$)', 'đăng ký'],
  ['hs trực tuyến', 'hồ sơ trực tuyến'],
  ['vb', 'văn bản'],
  ['đ/thoại', 'đối thoại'],
  ['thu ns', 'thu ngân sách'],
  ['tnbq|thu nhập bq', 'thu nhập bình quân'],
  ['đv', 'đơn vị'],
  ['cđ(?= số)', 'chuyển đổi'],
  // Letters that lost a mark on the way, in the words that most depends on.
  ['giải quyêt|giai quyết|giải quyét', 'giải quyết'],
  ['tiếp nhân|tiêp nhận', 'tiếp nhận'],
  ['lươt|luợt', 'lượt'],
  ['mô hinh', 'mô hình'],
  ['hoà giai|hòa giai', 'hòa giải'],
  ['hô sơ', 'hồ sơ'],
  ['đúng han', 'đúng hạn'],
  ['trước han', 'trước hạn'],
  ['dân vân', 'dân vận'],
  ['khiêu nại', 'khiếu nại'],
];
