import { satisfactionScale5 } from '../scales.js';
import type { LocalText } from '../../foundation/local-text.js';
import type { RatingQuestion, Survey } from '../survey.js';

function rated(id: string, label: LocalText): RatingQuestion {
  return { id, kind: 'rating', label, scale: satisfactionScale5, required: id === 'overall' };
}

/**
 * Rating of a one-stop desk (Bộ phận Một cửa): the five matters that forms
 * under Decree 61/2018/NĐ-CP article 31 ask about, in our own words, because
 * each ministry and province designs its form itself.
 */
export const oneStop: Survey = {
  id: 'one-stop',
  version: 1,
  title: {
    vi: 'Đánh giá việc giải quyết thủ tục tại Bộ phận Một cửa',
    en: 'Rating of the one-stop desk',
  },
  questions: [
    rated('access', {
      vi: 'Nơi tiếp nhận dễ tìm, đủ chỗ ngồi và phương tiện phục vụ',
      en: 'The desk is easy to find and well equipped',
    }),
    rated('procedure', {
      vi: 'Thủ tục được niêm yết rõ, hồ sơ và phí đúng quy định',
      en: 'Procedures are posted; papers and fees are as laid down',
    }),
    rated('staff', {
      vi: 'Cán bộ lịch sự, hướng dẫn đầy đủ trong một lần',
      en: 'Staff are polite and explain everything at once',
    }),
    rated('result', {
      vi: 'Kết quả trả đúng hẹn và chính xác',
      en: 'The result came on the promised day and was right',
    }),
    rated('feedback', {
      vi: 'Phản ánh, kiến nghị được tiếp nhận và trả lời',
      en: 'Complaints and suggestions are taken and answered',
    }),
    rated('overall', { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' }),
    {
      id: 'comment',
      kind: 'text',
      label: { vi: 'Góp ý thêm (không bắt buộc)', en: 'Anything to add (optional)' },
      help: {
        vi: 'Xin không ghi họ tên, số giấy tờ, số điện thoại.',
        en: 'Please leave out names, document numbers and phone numbers.',
      },
      maxLength: 2000,
    },
  ],
};
