import { wordSet } from '../lexicon.js';

/** The word of a day. */
export const DAY = wordSet('ngày hôm mùng mồng');
/** Words before a day without "ngày". */
export const DAY_PARTS = wordSet('sáng trưa chiều tối đêm dịp lễ khánh');
/** Words of a beginning or an end in time. */
export const SINCE = wordSet('từ đến tới trước sau hết kể tính');
export const TO = wordSet('đến tới');
export const END_OF = wordSet('hết');
export const FROM = wordSet('từ');
export const MONTH = wordSet('tháng');
export const YEAR = wordSet('năm');
export const AND = wordSet('và');
/** Names that a day has become part of. */
export const STREETS = wordSet('đường phố cầu trường chợ xã công bệnh');

/** Holidays and days of remembrance that are written without "ngày". */
export const HOLIDAYS: ReadonlySet<string> = new Set([
  '3/2',
  '8/3',
  '26/3',
  '30/4',
  '1/5',
  '7/5',
  '19/5',
  '1/6',
  '27/7',
  '19/8',
  '2/9',
  '13/10',
  '15/10',
  '20/10',
  '18/11',
  '20/11',
  '22/12',
]);
