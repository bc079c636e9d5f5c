// Procedures, online services and their levels, electronic receipts. Data.
import { notBehind } from '../phrase.js';
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

export const serviceRows: readonly MeasureRow[] = [
  {
    measure: 'procedure-simplified-count',
    name: 'procedures simplified',
    kinds: ['count'],
    unit: '(?:thủ tục|tthc)',
    says: 'đơn giản hóa|cắt giảm|rút gọn',
  },
  {
    measure: 'service-level4-share',
    name: 'share of services of level 4',
    kinds: ['percent'],
    says: '(?:dịch vụ|thủ tục|tthc|dvc).*mức(?: độ)? 4',
    never: `mức(?: độ)? 3|tổng số (?:thủ tục|tthc)|${change}`,
  },
  {
    measure: 'service-level4-share',
    name: 'share of level 4, the services named before',
    kinds: ['percent'],
    says: '(?:tỷ trọng|tỷ lệ) (?:\\S+ ){0,3}?mức(?: độ)? 4',
    topic: 'dịch vụ|thủ tục|tthc|dvc',
    never: `hồ sơ|mức(?: độ)? 3|${change}`,
  },
  {
    measure: 'service-level4-share',
    name: 'share of services of level 4, their count before it',
    kinds: ['percent'],
    lead: 'mức(?: độ)? 4(?: là| có| gồm|:)? [\\d.]+[^;%]{0,24}$',
    topic: 'dịch vụ|thủ tục|tthc|dvc',
    neverLead: 'hồ sơ|cộng',
    never: `hồ sơ|tổng số (?:thủ tục|tthc)|${change}`,
  },
  {
    measure: 'e-receipt-adoption',
    name: 'share of units that use electronic receipts, their count before it',
    kinds: ['percent'],
    lead: 'biên lai (?:\\S+ ){0,4}?điện tử[^;]*[\\d.]+(?:/[\\d.]+)? (?:đơn vị|cơ quan|xã|phường|bộ phận)[^;%]{0,30}$|[\\d.]+ (?:đơn vị|cơ quan|xã|phường|bộ phận)[^;%]{0,60}biên lai (?:\\S+ ){0,4}?điện tử[^;%]{0,20}$',
    never: `hồ sơ|${change}`,
  },
  {
    measure: 'e-receipt-adoption',
    name: 'units that use electronic receipts',
    kinds: ['count', 'fraction', 'percent'],
    unit: '(?:đơn vị|cơ quan|xã|phường|huyện|bộ phận|%)',
    says: 'biên lai (?:\\S+ ){0,4}?điện tử',
    never: change,
  },
  {
    measure: 'e-receipt-adoption',
    name: 'so much of all units, electronic receipts behind a list',
    kinds: ['percent'],
    after: '^(?:số )?(?:các )?(?:đơn vị|cơ quan|xã|phường|thị trấn|trường|bộ phận)',
    within:
      '(?:số )?(?:các )?(?:đơn vị|cơ quan|xã|phường|thị trấn|trường|bộ phận)[^;%\\d]{0,60} biên lai (?:\\S+ ){0,4}?điện tử',
    never: `hồ sơ|${change}`,
  },
  {
    measure: 'e-receipt-adoption',
    name: 'units that take fees by electronic receipts',
    kinds: ['count', 'fraction'],
    unit: '(?:đơn vị|cơ quan|xã|phường|bộ phận)',
    says: 'thu (?:các loại )?(?:phí|lệ phí)',
    topic: 'biên lai (?:\\S+ ){0,4}?điện tử',
    never: change,
  },
  {
    measure: 'service-level3-count',
    name: 'services of level 3',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc)',
    after: 'mức(?: độ)? 3(?!(?:,| và|;)? ?(?:mức(?: độ)? )?4)',
  },
  {
    measure: 'service-level4-count',
    name: 'services of level 4',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc)',
    after: '^(?:(?!mức)\\S+ ){0,8}mức(?: độ)? 4',
  },
  {
    measure: 'service-level3-count',
    name: 'services of level 3, the level before them',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc|(?=$))',
    before: 'mức(?: độ)? 3(?:(?: (?!mức|và)\\S+){0,4} (?:là|có|gồm)|:)?:? ?$',
  },
  {
    measure: 'service-level4-count',
    name: 'services of level 4, the level before them',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc|(?=$))',
    before: 'mức(?: độ)? 4(?:(?: (?!mức|và)\\S+){0,4} (?:là|có|gồm)|:)?:? ?$',
  },
  {
    measure: 'service-online-count',
    name: 'online services',
    kinds: ['count'],
    unit: '(?:dịch vụ công trực tuyến|dịch vụ công|dịch vụ|dvc)',
    topic: 'trực tuyến',
    never: `tăng|giảm|phát sinh|chưa có|nộp|toàn trình(?! và một phần)|${notBehind('và', 'một phần')}(?! và)`,
  },
];
