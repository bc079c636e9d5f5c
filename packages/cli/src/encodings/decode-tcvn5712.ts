import { tcvn3Letters } from './tcvn3.js';

// The full standard (TCVN 5712:1993, VN1) has the toned capitals too, among
// the control codes and between the small letters.
const capitals = [
  [0x01, 'ÚỤ'],
  [0x04, 'ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xaf, 'Ằ\u0300\u0309\u0303\u0301\u0323'],
  [0xba, 'Ẳ'],
  [0xbf, 'ẴẮẦẨẪẤỀ'],
  [0xcd, 'Ể'],
  [0xd9, 'ỄẾỒ'],
  [0xe0, 'Ổ'],
  [0xf0, 'Ỗ'],
  [0xff, 'Ố'],
] as const;

const letters: ReadonlyMap<number, string> = new Map([
  ...[...tcvn3Letters].map(([sign, letter]) => [sign.charCodeAt(0), letter] as const),
  ...capitals.flatMap(([first, row]) => Array.from(row, (letter, index) => [first + index, letter] as const)),
]);

/** Text in TCVN 5712:1993 (VN1), the standard that has codes for toned capitals. */
export function decodeTcvn5712(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(letters.get(byte) ?? String.fromCharCode(byte));
  return parts.join('').normalize('NFC');
}
