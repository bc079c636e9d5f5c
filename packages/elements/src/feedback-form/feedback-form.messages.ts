import type { Lang } from '@danvan/core';

interface FeedbackFormMessages {
  readonly clocks: string;
  /** What follows the sending, in order. */
  readonly steps: readonly string[];
  readonly privacy: string;
  readonly personalData: string;
}

export const feedbackFormMessages: Readonly<Record<Lang, FeedbackFormMessages>> = {
  vi: {
    clocks: 'Thời hạn, tính theo ngày làm việc từ ngày gửi hoặc ngày chuyển đến đơn vị có thẩm quyền:',
    steps: [
      'Từ chối, nếu không tiếp nhận: trong 2 ngày.',
      'Chuyển đến cơ quan có thẩm quyền, hoặc đề nghị bổ sung thông tin: trong 5 ngày.',
      'Trả lời: trong 15 ngày.',
      'Công khai: trong 2 ngày sau khi trả lời.',
    ],
    privacy:
      'Chỉ gửi đến cơ quan nhận phản ánh. Không cần ghi họ tên; cách liên hệ chỉ được hỏi khi ông/bà muốn được trả lời.',
    personalData: 'Có vẻ có {kinds}. Nếu không cần thiết thì hãy xóa; nếu cần, xin bấm gửi lần nữa.',
  },
  en: {
    clocks: 'Time limits, in working days from the day of sending or of the transfer to the unit in charge:',
    steps: [
      'Refusal, if it is not taken: within 2 days.',
      'Transfer to the body in charge, or a request for more information: within 5 days.',
      'Answer: within 15 days.',
      'Publication: within 2 days of the answer.',
    ],
    privacy:
      'Only sent to the body that takes feedback. No name is needed; a contact is asked for only if you want an answer.',
    personalData: 'This seems to hold {kinds}. If it is not needed, remove it; if it is, press send again.',
  },
};
