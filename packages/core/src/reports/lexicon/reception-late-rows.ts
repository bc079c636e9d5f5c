// Wordings of reception that are wide in themselves and stand behind all others. Data.
import type { MeasureRow } from './measure-row.js';
import { notThis } from './reception-visit-rows.js';

const parts = 'trong (?:đó|số)|gồm|chia ra';

export const receptionLateRows: readonly MeasureRow[] = [
  {
    measure: 'reception-persons',
    name: 'citizens who came to where they are received',
    kinds: ['count'],
    unit: '(?:người dân|công dân|người|bà con)',
    after:
      '^(?:dân )?(?:đã |trực tiếp |tìm )*(?:đến|tới|lên) (?:(?:\\S+ ){0,8}?(?:trụ sở|phòng|nơi|ban|địa điểm|bộ phận|buổi) tiếp|khiếu nại|tố cáo|kiến nghị|phản ánh|trình bày|gửi đơn|nêu)',
    topic: 'tiếp (?:công )?dân',
    neverLead: `${parts}|đối thoại`,
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'person-visits of those who came with complaints',
    kinds: ['count'],
    unit: 'lượt (?:người|công dân|người dân)',
    after: '^(?:dân )?(?:đến|tới|lên) (?:khiếu nại|tố cáo|khiếu kiện|trình bày|(?:trụ sở|nơi|địa điểm|ban|phòng) tiếp)',
    neverLead: `[\\d.]+ lượt|${parts}|đối thoại`,
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'visits, named before the figure',
    kinds: ['count'],
    unit: 'lượt(?= *$)',
    before:
      '(?:^[^\\p{L}]*|, |tổng |số )(?:tổng )?(?:số )?lượt (?:tiếp |người |công dân |người dân |dân )+(?:được tiếp |(?:đến|tới) (?:trụ sở|phòng tiếp|nơi tiếp|khiếu nại)[^\\d]{0,20}?)?(?:là|có|đạt|:)$',
    never: notThis,
  },
  {
    measure: 'reception-persons',
    name: 'persons in a list of one line about reception',
    kinds: ['count'],
    unit: '(?:người|công dân)',
    before: '^[^\\p{L}]*$',
    after: '^[^\\p{L}]*$',
    topic: 'tiếp (?:công )?dân[^.\\d]*[\\d.]+ lượt(?: công dân| tiếp)?[;.] [\\d.]+ (?:người|công dân)',
    neverLead: '\\d',
  },
  {
    measure: 'reception-days',
    name: 'days, named before a colon under the heading of reception',
    kinds: ['count'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?=$)',
    before: '^[^\\p{L}]*(?:tổng )?số (?:ngày|kỳ|buổi|phiên)(?: là|:)*$',
    topic: 'tiếp (?:công )?dân',
    neverTopic: 'đối thoại|tuyên truyền|tập huấn|giải quyết|hòa giải',
  },
  {
    measure: 'reception-groups',
    name: 'groups, a bare number behind their name',
    kinds: ['count'],
    unit: '(?=$)',
    lead: '^[^\\p{L}\\d]*(?:tổng )?(?:số )?(?:lượt )?đoàn(?: (?:khiếu kiện )?đông người)(?: \\([^)]*\\))?(?: được tiếp| là|:| có)* ?$',
  },
  {
    measure: 'reception-cases',
    name: 'cases that came up in receptions, said behind them',
    kinds: ['count'],
    unit: '(?:vụ việc|vụ)',
    after:
      '^(?:được (?:tiếp nhận|ghi nhận|nêu|phản ánh) )?(?:qua|tại|từ|trong) (?:công tác |các buổi |các kỳ |hoạt động |việc )*tiếp (?:công )?dân',
    neverLead: parts,
    never: `${notThis}|giải quyết|xử lý|kết luận`,
  },
  {
    measure: 'reception-cases',
    name: 'the number of cases that came up in receptions',
    kinds: ['count'],
    unit: '(?:vụ việc|vụ)',
    before:
      'số (?:vụ,? việc|vụ)[^:\\d]{0,30} (?:qua|từ|tại|trong) (?:công tác |các buổi |các kỳ )*tiếp (?:công )?dân(?: là| có|:)*$',
    never: `${notThis}|giải quyết|xử lý|kết luận`,
  },
  {
    measure: 'reception-cases',
    name: 'contents and cases, said together behind those who came',
    kinds: ['count'],
    unit: 'nội dung',
    lead: '[\\d.]+ (?:người|công dân|lượt|lượt người|lượt công dân)(?: đến)?,? (?:với|về|trình bày|phản ánh|kiến nghị|nêu)(?: về)? ?$',
    within: '[\\d.]+ nội dung, vụ việc',
    topic: 'tiếp (?:công )?dân|lượt',
  },
  {
    measure: 'reception-visits',
    name: 'visits, a bare number behind their name',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      '^[^\\p{L}]*(?:tổng )?(?:số )?lượt (?:tiếp )?(?:công )?dân(?: được tiếp| đến)?(?: (?:trong )?(?:kỳ|năm|quý|tháng)(?: này| nay| trước)?)?(?: là| đạt| có|:)*$',
    never: notThis,
  },
  {
    measure: 'reception-visits',
    name: 'visits of those who were received and told more',
    kinds: ['count'],
    unit: 'lượt (?:công dân|dân|người)',
    lead: 'tiếp(?: (?:công )?dân)?(?:,| và) (?:lắng nghe|hướng dẫn|giải thích|giải đáp|đối thoại|trả lời|vận động|xử lý)[^;.\\d]*(?:cho|được|với) ?$',
    topic: 'tiếp (?:công )?dân',
    neverLead: parts,
  },
  {
    measure: 'reception-compliance-rate',
    name: 'days of reception held of those required, their number behind its name',
    kinds: ['percent'],
    lead: '(?:lịch tiếp|số (?:ngày|kỳ|buổi|phiên) tiếp)[^;.%]*[\\d.]+ ?/ ?[\\d.]+[^;.%\\d]*$',
    never: 'tăng|giảm|đơn',
  },
];
