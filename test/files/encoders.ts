// The older encodings, written down a second time and the other way round:
// each row is a vowel and how its grave, hook, tilde, acute and dot forms are
// written, after the vowel itself, as Western letters.

const alphabet = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
];

/** All letters with a mark, small and capital: 134 of them. */
export const markedLetters: readonly string[] = [...alphabet.join('').replace(/[a-z]/g, ''), 'đ'].flatMap((letter) => [
  letter,
  letter.toUpperCase(),
]);

function tableOf(rows: readonly string[]): Map<string, string> {
  return new Map(
    rows.flatMap((row, index) =>
      row
        .split(' ')
        .map((written, tone) => [alphabet[index]?.[tone] ?? '', written] as const)
        .filter(([letter]) => letter > '~'),
    ),
  );
}

const tcvn3 = tableOf([
  'a µ ¶ · ¸ ¹',
  '¨ » ¼ ½ ¾ Æ',
  '© Ç È É Ê Ë',
  'e Ì Î Ï Ð Ñ',
  'ª Ò Ó Ô Õ Ö',
  'i × Ø Ü Ý Þ',
  'o ß á â ã ä',
  '« å æ ç è é',
  '¬ ê ë ì í î',
  'u ï ñ ò ó ô',
  '\u00ad õ ö ÷ ø ù',
  'y ú û ü ý þ',
])
  .set('đ', '®')
  .set('Ă', '¡')
  .set('Â', '¢')
  .set('Ê', '£')
  .set('Ô', '¤')
  .set('Ơ', '¥')
  .set('Ư', '¦')
  .set('Đ', '§');

const vni = tableOf([
  'a aø aû aõ aù aï',
  'aê aè aú aü aé aë',
  'aâ aà aå aã aá aä',
  'e eø eû eõ eù eï',
  'eâ eà eå eã eá eä',
  'i ì æ ó í ò',
  'o oø oû oõ où oï',
  'oâ oà oå oã oá oä',
  'ô ôø ôû ôõ ôù ôï',
  'u uø uû uõ uù uï',
  'ö öø öû öõ öù öï',
  'y yø yû yõ yù î',
]).set('đ', 'ñ');

// Vowels of windows-1258 and, behind them, the marks of the tones.
const stems1258 = new Map([...'ăĂâÂêÊôÔơƠưƯđĐ'].map((letter, index) => [letter, [...'ãÃâÂêÊôÔõÕýÝðÐ'][index] ?? '']));
const marks1258 = new Map([
  ['\u0300', 'Ì'],
  ['\u0309', 'Ò'],
  ['\u0303', 'Þ'],
  ['\u0301', 'ì'],
  ['\u0323', 'ò'],
]);

/** TCVN3 has no toned capitals: they get the codes of the small letters. */
export const asTcvn3 = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join(
    '',
  );

export const asVni = (text: string): string =>
  Array.from(
    text.normalize('NFC'),
    (letter) => vni.get(letter) ?? vni.get(letter.toLowerCase())?.toUpperCase() ?? letter,
  ).join('');

export const as1258 = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const mark = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    const stem = letter.normalize('NFD').replace(mark, '').normalize('NFC');
    return (stems1258.get(stem) ?? stem) + (marks1258.get(mark) ?? '');
  }).join('');
