// What happens to petitions, in the words that several wordings share. Data.

/** Whatever else is counted in cases. */
export const otherCases = 'hòa giải|hình sự|phạm pháp|tội phạm|tai nạn|thi hành án|trợ giúp pháp lý|bạo lực';
/** Complaints and denunciations are counted as cases, too. */
export const caseUnit = '(?:vụ|vụ việc)(?= |$)';
export const receives =
  '(?:phát sinh|nhận|tiếp nhận|thụ lý mới)(?: mới)?(?: trong kỳ)?|gửi (?:tới|đến|về)(?: là)?|vào sổ|nhận|nhận được|nhận thêm|phải (?:xem xét,? ?)?(?:(?:và )?giải quyết|xử lý|xem xét)|tổng số|(?:dân|công dân|cử tri|tổ chức) (?:đã )?gửi(?: tới| đến| về)?';
export const resolves =
  '(?:đã |được |giải quyết )*(?:giải quyết|giải quyết xong|(?:xử lý|giải quyết|trả lời) (?:dứt điểm|triệt để|trọn vẹn|thấu đáo)|(?:làm|xử lý|trả lời|khép lại) xong|khép lại|xong|(?:quyết định|kết luận)(?: giải quyết)? đối với|(?:ban hành|ra|có) (?:kết quả|quyết định|kết luận) giải quyết|(?:đã|được) (?:ban hành |ra |có )(?:quyết định|kết luận)(?:(?:,| và) (?:quyết định|kết luận))?|kết thúc(?: giải quyết| xử lý)?)';
export const pending =
  'đang (?:(?:được|tiếp tục|trong|chờ|các|cơ quan|ngành|đơn vị|chức năng|chuyên môn) )*(?:xem xét|giải quyết|xử lý|xác minh|thẩm tra|thụ lý|quá trình|kỳ|thời hạn)|chưa (?:được )?(?:giải quyết|xử lý)|tồn đọng|dở dang|còn trong (?:thời )?hạn';
/** Behind "thuộc thẩm quyền": of another office. */
export const ofOthers =
  '(?:(?:giải quyết|xử lý) )?(?:của )?(?:tòa|viện kiểm|cơ quan (?:khác|cấp trên|trung ương|tố tụng)|cấp (?:khác|trên)|(?:nơi|ngành|đơn vị|địa phương) khác)';
/** A list of old cases that an office works off: none of the period's funnel. */
export const longStanding = 'vụ (?:việc )?(?:tồn đọng|phức tạp|kéo dài|đông người)';
