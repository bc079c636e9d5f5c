/**
 * Every way of writing a number that is read, with its value: a table for
 * people who read Vietnamese and no code. A value is canonical; warnings are
 * listed where a reader could dispute the value, other values behind them.
 */
export interface WrittenNumber {
  readonly value: string;
  readonly written: readonly string[];
  readonly warnings?: readonly string[];
  readonly others?: readonly string[];
}

/** What has no single reading, with the reason. */
export interface NotOneNumber {
  readonly code: string;
  readonly written: readonly string[];
}

export const writtenNumbers: readonly WrittenNumber[] = [
  // Figures
  { value: '1234567', written: ['1.234.567', '1234567', "1'234'567", '1’234’567', '１．２３４．５６７'] },
  { value: '1234567', written: ['1\u00a0234\u00a0567', '1\u202f234\u202f567', '1\u2009234\u2009567'] },
  { value: '1234567', written: ['1 234 567'], warnings: ['space-grouping'] },
  { value: '1234567', written: ['1,234,567'], warnings: ['english-grouping'] },
  { value: '12345.67', written: ['12.345,67', '12345,67', '12\u00a0345,67'] },
  { value: '12345.67', written: ['12,345.67'], warnings: ['english-grouping'] },
  { value: '12345.67', written: ['12345.67'], warnings: ['decimal-point'] },
  { value: '0.5', written: ['0,5', ',5', '0,50'] },
  { value: '0.5', written: ['0.5', '.5', '0.500'], warnings: ['decimal-point'] },
  { value: '1.234', written: ['1,234'], warnings: ['ambiguous-separator'], others: ['1234'] },
  { value: '1234', written: ['1,234 nghìn'], warnings: ['ambiguous-separator'], others: ['1234000'] },
  { value: '0.123', written: ['0,123'] },
  { value: '5', written: ['5', '05', '+5', '＋5', '５', '\u200b5', '5\u200b'] },
  { value: '-1234', written: ['-1.234', '－1.234', '−1.234', 'âm 1.234', 'trừ 1.234'] },
  {
    value: '-1234',
    written: ['- 1.234', '–1.234', '1.234-', '1.234 −', '(1.234)', '( 1.234 )'],
    warnings: ['ambiguous-sign'],
    others: ['1234'],
  },
  { value: '0', written: ['(0)', '- 0', '0-'], warnings: ['ambiguous-sign'] },
  { value: '5.5', written: ['05,5'] },
  // Not the prefix of a telephone number abroad.
  { value: '84123', written: ['84123', '84.123'] },
  { value: '123', written: ['+123'] },
  { value: '9007199254740993', written: ['9007199254740993', '9.007.199.254.740.993'] },
  { value: '0.30000000000000000001', written: ['0,30000000000000000001'] },
  // Words below a hundred
  { value: '0', written: ['không', 'Không', 'KHÔNG'] },
  { value: '7', written: ['bảy', 'bẩy'] },
  { value: '10', written: ['mười', 'một chục', 'mừơi'] },
  { value: '14', written: ['mười bốn'] },
  { value: '14', written: ['mười tư'], warnings: ['nonstandard'] },
  { value: '15', written: ['mười lăm', 'mười nhăm'] },
  { value: '20', written: ['hai mươi', 'hai chục'] },
  { value: '21', written: ['hai mươi mốt', 'hai mốt', 'hăm mốt', 'HAI MƯƠI MỐT', 'hai  mươi\tmốt'] },
  { value: '21', written: ['hai mươi một'], warnings: ['nonstandard'] },
  { value: '24', written: ['hai mươi tư', 'hai mươi bốn', 'hai tư', 'hăm bốn', 'hai tá'] },
  { value: '25', written: ['hai mươi lăm', 'hai mươi nhăm', 'hai lăm', 'hăm lăm'] },
  { value: '30', written: ['ba mươi', 'hai tá rưỡi'] },
  { value: '33', written: ['ba mươi ba', 'băm ba'] },
  { value: '77', written: ['bảy mươi bảy', 'bẩy mươi bẩy'] },
  // Hundreds and thousands
  { value: '105', written: ['một trăm linh năm', 'một trăm lẻ năm'] },
  { value: '105', written: ['một trăm lẽ năm'], warnings: ['nonstandard'] },
  { value: '120', written: ['một trăm hai mươi', 'một trăm hai chục'] },
  { value: '120', written: ['một trăm hai'], warnings: ['colloquial-tail'], others: ['102'] },
  { value: '150', written: ['một trăm rưỡi', 'một trăm năm mươi'] },
  { value: '250', written: ['2 trăm 50', 'hai trăm rưỡi'] },
  { value: '205.5', written: ['hai trăm linh năm rưỡi'], warnings: ['bare-half'] },
  { value: '1001', written: ['một nghìn không trăm linh một', 'một ngàn không trăm lẻ một'] },
  { value: '1001', written: ['một nghìn lẻ một'], warnings: ['elided-zero'] },
  { value: '2015', written: ['hai nghìn không trăm mười lăm'] },
  { value: '2015', written: ['hai nghìn mười lăm'], warnings: ['elided-zero'] },
  { value: '1945', written: ['một nghìn chín trăm bốn mươi lăm', 'một nghìn chín trăm bốn lăm'] },
  { value: '2200', written: ['hai nghìn hai'], warnings: ['colloquial-tail'], others: ['2002'] },
  { value: '35000', written: ['ba mươi lăm nghìn', '35 nghìn', '35k', '3,5 vạn', 'ba vạn rưỡi'] },
  // Larger magnitudes
  { value: '1000001', written: ['một triệu không trăm linh một', 'một triệu không nghìn không trăm linh một'] },
  { value: '1000001', written: ['một triệu lẻ một'], warnings: ['elided-zero'] },
  {
    value: '1200000',
    written: ['một triệu hai trăm nghìn', 'một triệu, hai trăm nghìn', '1,2 triệu', '1,2tr', '1 triệu 200.000'],
  },
  {
    value: '1200000',
    written: ['một triệu hai', '1 triệu 2', '1tr2'],
    warnings: ['colloquial-tail'],
    others: ['1000002'],
  },
  { value: '1000025', written: ['một triệu hai mươi lăm'], warnings: ['elided-zero'] },
  { value: '1000200', written: ['một triệu hai trăm'], warnings: ['elided-magnitude'], others: ['1200000'] },
  { value: '1000010', written: ['một triệu mười'], warnings: ['elided-zero', 'elided-magnitude'], others: ['1010000'] },
  { value: '1250000', written: ['1tr250', '1 triệu 250'], warnings: ['colloquial-tail'], others: ['1000250'] },
  { value: '1250000', written: ['1tr25'], warnings: ['colloquial-tail'], others: ['1000025', '1025000'] },
  {
    value: '2500000',
    written: ['hai triệu rưỡi', '2,5 triệu', 'hai phẩy năm triệu', '2 phẩy 5 triệu', '2 triệu rưỡi'],
  },
  { value: '500000', written: ['nửa triệu', 'một nửa triệu', '500k', '500 nghìn', 'năm trăm ngàn', '5 trăm nghìn'] },
  { value: '4500000', written: ['4 củ rưỡi'], warnings: ['slang'] },
  { value: '125000', written: ['1 lít 25'], warnings: ['slang', 'colloquial-tail'], others: ['100025'] },
  {
    value: '100005200',
    written: ['một trăm triệu năm nghìn hai'],
    warnings: ['elided-zero', 'colloquial-tail'],
    others: ['100005002'],
  },
  { value: '2345000000', written: ['2 tỷ 345 triệu', '2 tỉ 345 triệu', 'hai tỷ ba trăm bốn mươi lăm triệu'] },
  { value: '1200000000', written: ['một nghìn hai trăm triệu', '1.200 triệu', 'một tỷ hai trăm triệu'] },
  { value: '1230000000000', written: ['một nghìn hai trăm ba mươi tỷ', '1.230 tỷ', '1,23 nghìn tỷ'] },
  {
    value: '1230000000000',
    written: ['một nghìn tỷ hai trăm ba mươi tỷ'],
    warnings: ['nested-billions'],
    others: ['1000000000230000000000'],
  },
  { value: '1500000000', written: ['một nghìn rưỡi triệu', 'một nghìn năm trăm triệu', 'một tỷ rưỡi'] },
  {
    value: '1500000000000',
    written: ['1 nghìn tỷ 5'],
    warnings: ['colloquial-tail'],
    others: ['1000000000005', '1000500000000'],
  },
  { value: '1500000000000', written: ['một nghìn tỷ rưỡi'], warnings: ['bare-half'], others: ['1000500000000'] },
  { value: '1000000000000000', written: ['một triệu tỷ', '1 triệu tỷ'] },
  { value: '1000000000000000000', written: ['một tỷ tỷ', '1 tỷ tỷ'] },
  { value: '1001000000000000000', written: ['một tỷ không trăm linh một triệu tỷ'] },
  { value: '100', written: ['trăm'], warnings: ['bare-magnitude'] },
  { value: '1000000000000', written: ['nghìn tỷ'], warnings: ['bare-magnitude'] },
  // Halves and decimals
  { value: '0.5', written: ['nửa', 'một nửa', 'không phẩy năm'] },
  { value: '6', written: ['nửa tá', 'sáu'] },
  { value: '2.5', written: ['hai phẩy năm', '2 phẩy 5'] },
  { value: '2.5', written: ['hai chấm năm'], warnings: ['decimal-point'] },
  { value: '2.5', written: ['hai rưỡi'], warnings: ['bare-half'] },
  { value: '1.05', written: ['một phẩy không năm', 'một phẩy linh năm'] },
  { value: '1.025', written: ['một phẩy không hai mươi lăm'] },
  { value: '12.25', written: ['mười hai phẩy hai mươi lăm', 'mười hai phẩy hai lăm'] },
  { value: '1.55', written: ['một phẩy năm năm'], warnings: ['year-or-five'], others: ['1.5'] },
  { value: '0.125', written: ['không phẩy một hai năm'], warnings: ['year-or-five'], others: ['0.12'] },
  { value: '0.125', written: ['không phẩy một trăm hai mươi lăm'] },
  // Without diacritics
  { value: '21', written: ['hai muoi mot'], warnings: ['no-diacritics'] },
  { value: '115', written: ['mot tram muoi lam'], warnings: ['no-diacritics'] },
  { value: '500000', written: ['nua trieu', '500 nghin', 'nam tram ngan'], warnings: ['no-diacritics'] },
];

export const notOneNumber: readonly NotOneNumber[] = [
  { code: 'empty', written: ['', ' ', '\u00a0\n'] },
  { code: 'not-a-number', written: ['số', 'vài trăm', 'mươi', 'mốt', 'NaN', '-', '(', '--5', 'phẩy năm', '٣'] },
  {
    code: 'bad-grouping',
    written: [
      '1.23.456',
      '1,2,3',
      '11.09.2019',
      '1.234,567,890',
      '1,234.567.890',
      '01.234',
      '007,5',
      '1 23',
      '5 triệu .5',
    ],
  },
  {
    code: 'ambiguous',
    // Ten years or fifteen, a ratio or a date, a range, a telephone number.
    written: [
      'mười năm',
      'hai mươi năm',
      'một triệu năm',
      'một trăm năm',
      'một trăm lăm',
      'một trăm hai nghìn',
      'hai ba',
      'hai ba chục',
      'năm bảy triệu',
      'hai tỷ ba tỷ',
      'hai mươi rưỡi',
      'hai phẩy năm trăm',
      '2 phẩy 25 trăm',
      '3/4',
      '10-20',
      '0908123456',
      '012',
      '2t5',
      '1 tỷ 2500',
      '2 tỷ 1500 triệu',
      '2,5 tỷ 300 triệu',
      '5 triệu 1,5',
      '5 triệu 012',
      '2 triệu 3 phẩy 5',
      't',
      'không nghìn',
      'chín nghìn không nghìn',
      'sáu nghìn không tỷ',
      'hai triệu không nghìn',
      'một nghìn năm vạn',
      'một nghìn năm lít',
      'một lăm',
      'hai trăm linh một mươi',
      'hai phẩy một nghìn nghìn',
      '+84908123456',
      'muoi nam',
      'hai mot',
      'mot nua',
    ],
  },
  { code: 'trailing-text', written: ['50%', '5 triệu đồng', '1m2', '1.234.', '5,', '1e5', 'ba phần tư', '5)'] },
];
