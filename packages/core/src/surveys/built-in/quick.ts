import { satisfactionScale5 } from '../scales.js';
import type { Survey } from '../survey.js';

/** One question after a visit or a click: how satisfied are you? */
export const quick: Survey = {
  id: 'quick',
  version: 1,
  title: { vi: 'Đánh giá nhanh', en: 'Quick rating' },
  questions: [
    {
      id: 'overall',
      kind: 'rating',
      label: {
        vi: 'Ông/bà hài lòng thế nào với lần phục vụ này?',
        en: 'How satisfied are you with this service?',
      },
      scale: satisfactionScale5,
      required: true,
    },
    {
      id: 'comment',
      kind: 'text',
      label: { vi: 'Góp ý thêm (không bắt buộc)', en: 'Anything to add (optional)' },
      help: {
        vi: 'Xin không ghi họ tên, số giấy tờ, số điện thoại.',
        en: 'Please leave out names, document numbers and phone numbers.',
      },
      maxLength: 1000,
    },
  ],
};
