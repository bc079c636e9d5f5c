import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { as1258, asTcvn3, asVni, markedLetters } from '../../../../test/files/encoders.js';
import { decodeAs, decodeBytes } from './decode-bytes.js';
import { decodeTcvn3 } from './decode-tcvn3.js';
import { decodeTcvn5712 } from './decode-tcvn5712.js';
import { decodeVni } from './decode-vni.js';
import { repairLegacy } from './repair-legacy.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const encoders = [
  ['tcvn3', asTcvn3],
  ['vni', asVni],
  ['windows-1258', as1258],
] as const;

const sentences = [
  'Đã xử lý 126/137 phản ánh, đạt 91,97%.',
  'Trong quý I, toàn huyện tiếp nhận 1.204 đơn khiếu nại, tố cáo.',
  'BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2024',
  'Các tổ hòa giải ở cơ sở đã hòa giải thành 96 vụ',
  'Số hộ nghèo giảm còn 2,4%, vượt kế hoạch được giao.',
  'Tỷ lệ hài lòng của người dân',
  'Tổng cộng: 42 lượt',
  'I. CÔNG TÁC TIẾP CÔNG DÂN tại trụ sở xã',
];

describe('every letter', () => {
  it('there are 134 with marks', () => {
    expect(new Set(markedLetters).size).toBe(134);
  });

  it.each(encoders)('%s', (encoding, encode) => {
    const wrong = markedLetters.filter((letter) => {
      // Only the word around it says that a toned letter of TCVN3 is a capital.
      const word = letter === letter.toUpperCase() ? `TH${letter}NH` : `th${letter}nh`;
      const about = `MINH ${word} MINH`;
      const text = letter === letter.toUpperCase() ? about : about.toLowerCase();
      return decodeAs(bytes(encode(text)), encoding)?.text !== text;
    });
    expect(wrong).toEqual([]);
  });

  it('VNI with marks in the other case', () => {
    expect(decodeVni('ÑAûNG Aù')).toBe('ĐẢNG Á');
  });

  const iconv = ((): boolean => {
    try {
      return execFileSync('iconv', ['-l'], { encoding: 'utf8' }).includes('TCVN5712-1');
    } catch {
      return false;
    }
  })();

  it.skipIf(!iconv)('TCVN 5712 and windows-1258 are what iconv reads', () => {
    const all = Buffer.from(Array.from({ length: 255 }, (_, index) => [index + 1, 0x20]).flat());
    const read = (name: string, one: Buffer): string =>
      execFileSync('iconv', ['-c', '-f', name, '-t', 'UTF-8'], { input: one, encoding: 'utf8' }).normalize('NFC');
    expect(decodeTcvn5712(all)).toBe(read('TCVN5712-1', all));
    for (const text of sentences) expect(read('CP1258', bytes(as1258(text)))).toBe(text);
    const small = markedLetters.filter((letter) => letter !== letter.toUpperCase()).join(' ');
    expect(read('TCVN5712-1', bytes(asTcvn3(small)))).toBe(small);
  });
});

describe('capitals of TCVN3', () => {
  it.each([
    ['§¶ng bé Hµ Néi', 'Đảng bộ Hà Nội'],
    ['§¶NG Bé Hµ NéI', 'ĐẢNG BỘ HÀ NỘI'],
    ['HßA GI¶I ë c¬ së', 'HÒA GIẢI ở cơ sở'],
    ['HéI NGHÞ ë Hµ LONG', 'HỘI NGHỊ Ở HÀ LONG'],
    ['UBND x· Mü Hµ', 'UBND xã Mỹ Hà'],
    ['HuyÖn Lý S¬n: 5 · 6, ½ diÖn tÝch', 'Huyện Lý Sơn: 5 · 6, ½ diện tích'],
    ['® « tô', '® ô tụ'],
    ['chi 200.000®/vô, tæng 1.500.000 ®.', 'chi 200.000đ/vụ, tổng 1.500.000 đ.'],
    ['ñy ban nh©n d©n x·. ý kiÕn: 5', 'Ủy ban nhân dân xã. Ý kiến: 5'],
    ['gåm 3 x· cña tØnh,\në vïng cao', 'gồm 3 xã của tỉnh,\nở vùng cao'],
  ])('%s', (written, read) => {
    expect(decodeTcvn3(written)).toBe(read);
  });
});

describe('the encoding shows in one sentence', () => {
  it.each(encoders.flatMap(([encoding, encode]) => sentences.map((text) => ({ encoding, encode, text }))))(
    '$encoding: $text',
    ({ encoding, encode, text }) => {
      expect(decodeBytes(bytes(encode(text)))).toEqual({ text, encoding });
    },
  );

  it.each([
    'Le rapport annuel a été publié ; déjà reçu « hier », là où ça compte.',
    'Café © 2024, §5: naïve résumé, £12 · 3½',
    'Straße über 5 m², größer als früher',
    'Relatório: São João não é Müller',
  ])('Western text stays: %s', (text) => {
    expect(decodeBytes(bytes(text))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('plain ASCII is UTF-8', () => {
    expect(decodeBytes(bytes('Report: 96 of 118 cases'))?.encoding).toBe('utf-8');
  });

  it('quotation marks of Windows beside TCVN3', () => {
    const text = asTcvn3('Phong trào ').concat('\u0093', asTcvn3('Dân vận khéo'), '\u0094');
    expect(decodeBytes(bytes(text))?.text).toBe('Phong trào “Dân vận khéo”');
  });
});

describe('older letters in Unicode text', () => {
  it.each([
    ['tcvn3', asTcvn3],
    ['vni', asVni],
  ] as const)('%s', (encoding, encode) => {
    expect(repairLegacy(sentences.map(encode))).toEqual({ lines: sentences, encoding });
  });

  it('lines of Unicode between them stay, and doubtful ones go with the lines before', () => {
    const lines = [sentences[0] ?? '', 'Có ba xã', asTcvn3(sentences[3] ?? ''), asTcvn3('Có ba xã')];
    expect(repairLegacy(lines).lines).toEqual([sentences[0], 'Có ba xã', sentences[3], 'Có ba xã']);
  });

  it.each([
    ['Vietnamese', ['Có ba xã, tám ví', 'và hai bản Thaï', 'Đã làm']],
    ['French', ['Là où le thé est servi', 'déjà vu à Noël', 'São Tomé']],
    ['signs', ['½ · © § ® ° « »', 'x² + y³', '']],
  ])('%s stays as it is', (_, lines) => {
    expect(repairLegacy(lines)).toEqual({ lines });
  });
});
