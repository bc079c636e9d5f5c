import type { Survey } from '../survey.js';

/**
 * Feedback on how public bodies work (phản ánh, kiến nghị under Decree
 * 20/2008/NĐ-CP, amended by 48/2013 and 92/2017). Complaints and denunciations
 * (khiếu nại, tố cáo) have a law of their own and are not taken here.
 */
export const feedback: Survey = {
  id: 'feedback',
  version: 1,
  title: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  questions: [
    {
      id: 'kind',
      kind: 'choice',
      label: { vi: 'Ông/bà muốn gửi', en: 'You want to send' },
      options: [
        { value: 'report', label: { vi: 'Phản ánh một việc chưa đúng, chưa tốt', en: 'A report of something amiss' } },
        { value: 'proposal', label: { vi: 'Kiến nghị một cách làm tốt hơn', en: 'A proposal to do something better' } },
      ],
      required: true,
    },
    {
      id: 'content',
      kind: 'text',
      label: { vi: 'Nội dung', en: 'What it is about' },
      help: {
        vi: 'Việc gì, ở đâu, khi nào. Đây không phải nơi nhận đơn khiếu nại, tố cáo.',
        en: 'What, where and when. Complaints and denunciations under the law are not taken here.',
      },
      maxLength: 5000,
      lines: 6,
      required: true,
    },
    {
      id: 'place',
      kind: 'text',
      label: { vi: 'Địa điểm (không bắt buộc)', en: 'Place (optional)' },
      maxLength: 300,
      lines: 1,
    },
    {
      id: 'reply',
      kind: 'choice',
      label: { vi: 'Ông/bà có cần trả lời không?', en: 'Do you want an answer?' },
      options: [
        { value: 'no', label: { vi: 'Không cần', en: 'No' } },
        { value: 'yes', label: { vi: 'Có, tôi để lại cách liên hệ', en: 'Yes, I leave a contact' } },
      ],
    },
    {
      id: 'contact',
      kind: 'text',
      label: { vi: 'Số điện thoại hoặc thư điện tử', en: 'Phone number or e-mail' },
      help: {
        vi: 'Ghi vào đây là đồng ý cho cơ quan dùng để trả lời phản ánh này, không dùng vào việc khác.',
        en: 'By filling this in you agree that it is used to answer this message, and for nothing else.',
      },
      maxLength: 200,
      lines: 1,
      required: true,
      showIf: { question: 'reply', in: ['yes'] },
    },
  ],
};
