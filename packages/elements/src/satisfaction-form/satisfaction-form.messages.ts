import type { Lang } from '@danvan/core';

interface SatisfactionFormMessages {
  readonly privacy: string;
  readonly unknownSurvey: string;
  readonly loading: string;
  readonly badSurvey: string;
  readonly personalData: string;
}

export const satisfactionFormMessages: Readonly<Record<Lang, SatisfactionFormMessages>> = {
  vi: {
    privacy:
      'Phiếu ẩn danh: không lưu họ tên, số giấy tờ, số điện thoại hay địa chỉ mạng. Câu trả lời chỉ dùng để tính mức hài lòng, công bố khi có từ 10 phiếu. Không trả lời không ảnh hưởng đến hồ sơ.',
    unknownSurvey: 'Không có phiếu “{survey}”.',
    loading: 'Đang tải phiếu…',
    badSurvey: 'Không đọc được phiếu khảo sát.',
    personalData: 'Có vẻ có {kinds}. Hãy xóa trước khi gửi; phiếu này ẩn danh.',
  },
  en: {
    privacy:
      'Anonymous: no names, document numbers, phone numbers or network addresses are kept. Answers only serve to compute satisfaction, published from 10 forms on. Not answering has no effect on your dossier.',
    unknownSurvey: 'There is no survey “{survey}”.',
    loading: 'Loading the survey…',
    badSurvey: 'The survey could not be read.',
    personalData: 'This seems to hold {kinds}. Please remove it; this form is anonymous.',
  },
};
