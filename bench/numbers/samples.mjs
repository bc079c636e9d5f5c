// What is read and written in the measurements: clean input that every
// contestant of a table can read, so that the ratios compare the same work.

export const digits = [
  '1.234.567',
  '12.345,67',
  '1.500.000',
  '43,5',
  '123',
  '99,5',
  '14.478',
  '2.558',
  '12.345.678',
  '0,25',
  '21.200',
  '123.456.789,12',
];

export const words = [
  'hai mươi mốt',
  'một trăm linh năm',
  'một nghìn không trăm linh năm',
  'bốn mươi ba triệu năm trăm nghìn',
  'mười lăm nghìn không trăm mười lăm',
  'chín tỷ ba trăm triệu',
  'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy',
  'hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một',
];

// Integers of one to thirteen digits, the same in every run.
export const integers = Array.from({ length: 77 }, (_, i) => Math.trunc(((i * 7919 + 104729) % 9973) * 10 ** (i % 10)));

export const decimals = integers.map((value, i) => (i % 3 === 0 ? value + 0.25 : value));
