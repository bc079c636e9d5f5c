/** Encodings that a text file may be in. */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'tcvn5712',
  'vni',
] as const;

export type EncodingName = (typeof encodingNames)[number];

const aliases: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1258: 'windows-1258',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  abc: 'tcvn3',
  tcvn: 'tcvn5712',
  'tcvn5712-1': 'tcvn5712',
  'vni-windows': 'vni',
};

/** The encoding of a name or one of its other names, in any case. */
export function encodingOf(name: string): EncodingName | undefined {
  const small = name.toLowerCase();
  return encodingNames.find((known) => known === small) ?? aliases[small];
}
