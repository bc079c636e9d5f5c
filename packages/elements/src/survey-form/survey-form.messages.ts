import type { Lang } from '@danvan/core';

interface SurveyFormMessages {
  readonly submit: string;
  readonly required: string;
  readonly unanswered: string;
  readonly nothingAnswered: string;
  readonly problems: string;
  readonly progress: string;
  readonly review: string;
  readonly edit: string;
  readonly sending: string;
  readonly waiting: string;
  readonly waitingMore: string;
  readonly waitingHere: string;
  readonly stored: string;
  readonly receipt: string;
  readonly rejected: string;
  readonly rejectedMore: string;
  readonly download: string;
  readonly again: string;
  readonly undeclared: string;
}

export const surveyFormMessages: Readonly<Record<Lang, SurveyFormMessages>> = {
  vi: {
    submit: 'Gửi phiếu',
    required: 'bắt buộc',
    unanswered: 'Hãy trả lời câu này.',
    nothingAnswered: 'Hãy trả lời ít nhất một câu.',
    problems: 'Phiếu chưa gửi. Xin xem lại:',
    progress: 'Đã trả lời {done}/{all} câu',
    review: 'Xin xem lại trước khi gửi',
    edit: 'Sửa',
    sending: 'Đang gửi…',
    waiting: 'Chưa gửi (sẽ gửi lại).',
    waitingMore: 'Phiếu được giữ trên máy này và tự gửi khi có mạng.',
    waitingHere: 'Trình duyệt không giữ được phiếu. Xin để mở trang này, hoặc tải phiếu về.',
    stored: 'Đã ghi nhận.',
    receipt: 'Cảm ơn ông/bà. Mã biên nhận:',
    rejected: 'Không gửi được.',
    rejectedMore: 'Máy chủ không nhận. Phiếu vẫn được giữ trên máy.',
    download: 'Tải phiếu về máy',
    again: 'Gửi phiếu khác',
    undeclared: 'Trang chưa khai báo thuộc tính {attribute}.',
  },
  en: {
    submit: 'Send',
    required: 'required',
    unanswered: 'Please answer this question.',
    nothingAnswered: 'Please answer at least one question.',
    problems: 'Not sent yet. Please look at:',
    progress: '{done} of {all} questions answered',
    review: 'Please check before you send',
    edit: 'Change',
    sending: 'Sending…',
    waiting: 'Not sent (will be sent again).',
    waitingMore: 'It is kept on this device and sent once online.',
    waitingHere: 'The browser cannot keep it. Leave this page open, or save the form.',
    stored: 'Recorded.',
    receipt: 'Thank you. Receipt code:',
    rejected: 'Could not be sent.',
    rejectedMore: 'The server refuses it. It is kept on this device.',
    download: 'Save the form as a file',
    again: 'Send another form',
    undeclared: 'The page does not set the attribute {attribute}.',
  },
};
