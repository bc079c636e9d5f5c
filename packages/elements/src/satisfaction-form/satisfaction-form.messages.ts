import type { Lang } from '@danvan/core';

interface SatisfactionFormMessages {
  readonly submit: string;
  readonly required: string;
  readonly answerRequired: string;
  readonly nothingAnswered: string;
  readonly problems: string;
  readonly sending: string;
  readonly waiting: string;
  readonly waitingMore: string;
  readonly waitingHere: string;
  readonly stored: string;
  readonly thanks: string;
  readonly receipt: string;
  readonly rejected: string;
  readonly rejectedMore: string;
  readonly download: string;
  readonly again: string;
  readonly privacy: string;
  readonly unknownSurvey: string;
  readonly noEndpoint: string;
  readonly noUnit: string;
  readonly personalData: string;
}

export const satisfactionFormMessages: Readonly<Record<Lang, SatisfactionFormMessages>> = {
  vi: {
    submit: 'Gửi phiếu',
    required: 'bắt buộc',
    answerRequired: 'Hãy chọn một mức.',
    nothingAnswered: 'Hãy trả lời ít nhất một câu.',
    problems: 'Phiếu chưa gửi. Xin xem lại:',
    sending: 'Đang gửi…',
    waiting: 'Chưa gửi (sẽ gửi lại).',
    waitingMore: 'Phiếu được giữ trên máy này và tự gửi khi có mạng. Ông/bà có thể đóng trang và mở lại sau.',
    waitingHere: 'Trình duyệt không cho giữ phiếu trên máy. Xin để mở trang này đến khi gửi xong, hoặc tải phiếu về.',
    stored: 'Đã ghi nhận.',
    thanks: 'Cảm ơn ông/bà đã đánh giá.',
    receipt: 'Mã biên nhận',
    rejected: 'Không gửi được.',
    rejectedMore: 'Máy chủ không nhận phiếu này. Phiếu vẫn được giữ trên máy; ông/bà có thể tải về.',
    download: 'Tải phiếu về máy',
    again: 'Gửi phiếu khác',
    privacy:
      'Phiếu không hỏi và không lưu họ tên, số giấy tờ, số điện thoại hay địa chỉ mạng. Câu trả lời chỉ dùng để tính mức hài lòng và chỉ công bố khi có từ 10 phiếu. Không trả lời cũng không ảnh hưởng đến hồ sơ.',
    unknownSurvey: 'Không có phiếu “{survey}”.',
    noEndpoint: 'Trang chưa khai báo nơi nhận phiếu (endpoint).',
    noUnit: 'Trang chưa khai báo mã đơn vị được đánh giá (unit).',
    personalData: 'Góp ý có vẻ chứa {kinds}. Hãy xóa trước khi gửi; phiếu này cần ẩn danh.',
  },
  en: {
    submit: 'Send',
    required: 'required',
    answerRequired: 'Please choose a level.',
    nothingAnswered: 'Please answer at least one question.',
    problems: 'Not sent yet. Please look at:',
    sending: 'Sending…',
    waiting: 'Not sent (will be sent again).',
    waitingMore: 'The form is kept on this device and goes out when there is a connection. You may close the page.',
    waitingHere:
      'The browser may not keep the form on this device. Leave this page open until it is sent, or save the form.',
    stored: 'Recorded.',
    thanks: 'Thank you for your rating.',
    receipt: 'Receipt code',
    rejected: 'Could not be sent.',
    rejectedMore: 'The server does not take this form. It is kept on this device; you can save it as a file.',
    download: 'Save the form as a file',
    again: 'Send another form',
    privacy:
      'The form neither asks for nor keeps names, document numbers, phone numbers or network addresses. Answers only serve to compute satisfaction and are only published from 10 forms on. Not answering has no effect on your dossier.',
    unknownSurvey: 'There is no survey “{survey}”.',
    noEndpoint: 'The page does not say where to send the form (endpoint).',
    noUnit: 'The page does not say which unit is rated (unit).',
    personalData: 'The comment seems to hold {kinds}. Please remove it before sending; this form is anonymous.',
  },
};
