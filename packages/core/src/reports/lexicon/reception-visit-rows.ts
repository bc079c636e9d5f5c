// Visits, persons and cases at a reception, behind the narrower wordings of dialogue and days. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';

export const topic = `tiếp (?:công )?dân|tcd|${notBehind('trực|gián|kế', 'tiếp(?! nhận| tục| cận| thu| xúc| theo| giáp| sức| nối| thị)')}|đón(?: tiếp)?(?! nhận| khách| tết| bằng| xuân)|lịch tiếp|trụ sở tiếp|đến trình bày|lượt công dân (?:đến|tới)`;
export const notThis =
  'lần đầu|nhiều lần|lần (?:hai|thứ|trước)|xem|(?:với|của|có) đại biểu|đại biểu (?:dự|tham)|lượt đại biểu|chất vấn|truy cập|khách|bạn đọc|độc giả|bệnh nhân|người bệnh|học sinh|phụ huynh|dự (?:hội|họp|lễ|buổi)|tham quan|tăng|giảm|bớt|hồ sơ|thủ tục|một cửa|tuyên truyền|khám|vay|tập huấn|tham gia|tham dự|giao dịch|chấm điểm|đánh giá|hài lòng|bình thường|chấp nhận|chỉ dẫn|hướng dẫn|tồn|mới (?:phát sinh|nảy sinh)|bình quân|trung bình|ít đi|nhiều thêm|mỗi (?:năm|tháng|ngày|tuần|buổi|lượt)';
/** What visits were about, or came to: parts of them, not the visits. */
const parted =
  '(?:đất đai|đất|môi trường|(?:chế độ )?chính sách|giải phóng mặt bằng|trật tự đô thị|hộ tịch|xây dựng|tư pháp|lĩnh vực khác|nội dung khác|khác)(?: (?:có|với|là|vẫn|dẫn đầu|chiếm|nhiều nhất|đứng đầu))*:? ?$';

export const receptionVisitRows: readonly MeasureRow[] = [
  {
    measure: 'reception-visits',
    name: 'person-visits to complain, said behind them',
    kinds: ['count'],
    unit: 'lượt (?:người|công dân|người dân)',
    after:
      '^(?:dân )?(?:đến|tới|lên) (?:khiếu nại|tố cáo|kiến nghị|phản ánh|trình bày|trụ sở|(?:nơi|địa điểm|ban|phòng) tiếp)',
    topic: 'tiếp (?:công )?dân',
    neverLead: '[\\d.]+ lượt|trong đó|đối thoại',
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'visits of citizens, the verb right before them',
    kinds: ['count'],
    unit: 'lượt (?:công dân|dân|người dân)',
    before: '(?:^|trực |đã |được )tiếp(?: đón| định kỳ| thường xuyên| đột xuất)*(?: được)?$',
    never: notThis,
    neverLead: '[\\d.]+ lượt|trong đó|đối thoại',
  },
  {
    measure: 'reception-visits',
    name: 'visits right before the persons who came',
    kinds: ['count'],
    unit: 'lượt(?= *$| (?:công dân|tiếp)$)',
    before: '(?:đón|tiếp)(?: được| tiếp)*$',
    after: '^(?:với|có|/|,)$',
    topic,
    within: '[\\d.]+ lượt(?: công dân)?(?: với| có|,| /)? [\\d.]+ (?:người|công dân)',
    never: notThis,
  },
  {
    measure: 'reception-compliance-rate',
    name: 'days of reception held of those required',
    kinds: ['percent'],
    says: '(?:lịch|kế hoạch|số ngày|số kỳ|kỳ|số buổi|buổi|ngày|phiên) (?:(?:chủ tịch|lãnh đạo|người đứng đầu|bí thư)(?: ubnd)?(?: \\S+)? )?tiếp (?:công )?dân|tiếp (?:công )?dân.*(?:theo lịch|đúng lịch|theo quy định|so với (?:tổng )?(?:lịch|quy định|số (?:ngày|kỳ|buổi|phiên)))|lãnh đạo tiếp (?:đúng|đủ|theo) lịch',
    never: 'tăng|giảm|đơn|chưa|không|niêm yết',
  },
  {
    measure: 'reception-compliance-rate',
    name: 'days of reception held out of those required, both before the rate',
    kinds: ['percent'],
    lead: 'tiếp (?:công )?dân[^;]*[\\d.]+ (?:ngày|kỳ|buổi|phiên)[^;]*[\\d.]+ (?:ngày|kỳ|buổi|phiên) (?:phải|theo|quy định)[^;%]*$',
    never: 'tăng|giảm|đơn',
  },
  {
    measure: 'reception-compliance-rate',
    name: 'days of reception held, behind those required and those held',
    kinds: ['percent'],
    lead: 'phải tiếp(?: (?:công )?dân)? [\\d.]+ (?:ngày|kỳ|buổi|phiên)[^;]*(?:thực (?:hiện|tiếp)|đã tiếp)(?: được)? [\\d.]+ (?:ngày|kỳ|buổi|phiên)[^;]*$',
    never: 'tăng|giảm|đơn',
  },
  {
    measure: 'dialogue-count',
    name: 'meetings for contact and dialogue',
    kinds: ['count'],
    unit: '(?:cuộc|buổi|hội nghị)',
    says: 'tiếp xúc|gặp gỡ|gặp mặt|làm việc',
    topic: '(?:tiếp xúc|gặp gỡ|gặp mặt|làm việc)(?:, (?:trao đổi|tiếp xúc|lắng nghe))?(?:,| và) đối thoại',
    never: 'cử tri|tăng|giảm',
  },
  {
    measure: 'reception-visits',
    name: 'person-visits right behind the days of reception',
    kinds: ['count'],
    unit: 'lượt (?:người|công dân|dân)',
    lead: 'tiếp[^;.]*[\\d.]+ (?:ngày|buổi|kỳ|phiên),? (?:với |được |đón |có )?$',
    topic: 'tiếp (?:công )?dân|tcd',
    neverLead: '[\\d.]+ lượt|đối thoại',
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'visits of those who came',
    kinds: ['count'],
    unit: 'lượt(?: người| công dân| dân)?',
    after: '^(?:(?:người|công dân|người dân|dân|bà con) )?(?:đã )?(?:đến|tới)[^\\p{L}]*$',
    topic: 'tiếp (?:công )?dân|tcd',
    neverLead: '[\\d.]+ lượt|trong đó|đối thoại',
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'visits',
    neverLead: `(?:bình quân|trung bình)[^;]*$|trong (?:đó|số)|gồm|chia ra|đoàn đông người[^;]*(?:tăng|giảm|so với)[^;]*$|${parted}`,
    kinds: ['count'],
    unit: 'lượt(?= *$| (?:tiếp )?công dân| tiếp| người dân| dân| bà con| hộ)',
    topic,
    never: `${notThis}|giải thích|trả lời|nhận đơn|xong`,
  },
  {
    measure: 'reception-visits',
    name: 'visits before a slash and persons, without a noun of their own',
    kinds: ['count'],
    unit: '(?=$)',
    after: '^/$',
    topic,
    before: 'tiếp|đón|có|được',
    never: notThis,
  },
  {
    measure: 'reception-persons',
    name: 'persons right behind the visits',
    kinds: ['count'],
    unit: '(?:người|công dân)',
    lead: '[\\d.]+ lượt(?: (?:tiếp )?(?:công dân|dân|người dân|tiếp))?(?:,| gồm| với| có| của|:|=)* ?$',
    topic,
    never: `${notThis}|đoàn|tổ`,
    neverLead: 'trong (?:đó|số)[^;]*$|(?:tăng|giảm|hơn|thêm|bớt|kém)[^;,]*[\\d.]+ lượt[^;]*$',
  },
  {
    measure: 'reception-persons',
    name: 'the number of persons',
    kinds: ['count'],
    unit: '(?:người|công dân)',
    topic,
    before: 'số (?:người|công dân)(?: tới| đến| được tiếp)*(?: là| có)?$',
    never: `${notThis}|đoàn|tổ`,
  },
  {
    measure: 'reception-persons',
    name: 'persons received',
    neverLead: 'trong (?:đó|số)|gồm|chia ra',
    kinds: ['count'],
    unit: '(?:người|công dân)',
    topic,
    before: 'tiếp|với|/|=|đón|lượt',
    never: `${notThis}|đoàn|tổ`,
  },
  {
    measure: 'reception-cases',
    name: 'cases brought',
    neverLead: 'chủ yếu|nội dung|lĩnh vực|trong đó(?! có)|gồm|nhiều nhất',
    kinds: ['count'],
    unit: '(?:vụ việc|vụ|việc)',
    topic:
      'tiếp (?:công )?dân|lượt công dân|lượt người (?:đến|tới|lên) (?:khiếu|tố|kiến|phản|trình)|tiếp [\\d.]+ lượt|[\\d.]+ lượt(?: công dân)?/',
    before: 'phản ánh|trình bày|ghi nhận|nghe|/|với|nêu|về|liên quan|trong đó có|đến',
    never: `${notThis}|khiếu nại|tố cáo|kn|tc|kiến nghị|xong|đang|chờ|giải quyết|xử lý|trả lời|đến hết`,
    elsewhere: 'hòa giải',
  },
  {
    measure: 'reception-cases',
    name: 'the number of cases, in a line of a table about reception',
    kinds: ['count'],
    unit: '(?:vụ việc|vụ|việc)',
    before:
      '^[^\\p{L}]*(?:tiếp (?:công )?dân )?(?:tổng )?(?:số )?(?:vụ,? việc|vụ)(?: (?:do )?(?:công dân|người dân|dân))?(?: đến| tới)?(?: được)?(?: tiếp| trình bày| phản ánh| nêu| kiến nghị)?(?: còn| là| có|:)*$',
    topic: 'tiếp (?:công )?dân|lượt (?:tiếp|công dân)|công dân (?:đến|tới)',
    neverTopic: 'hòa giải',
  },
];
