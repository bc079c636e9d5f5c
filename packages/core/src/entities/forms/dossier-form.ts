import type { Form } from './form.js';

/** Biểu 06/VPCP/KSTT: dossiers of a unit that resolves them itself (Thông tư 01/2020/TT-VPCP). */
export const dossierForm: Form = {
  id: '06/VPCP/KSTT',
  version: '2020',
  title: {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết',
    en: 'Dossiers of administrative procedures at the body that resolves them',
  },
  columns: [
    { id: 'received', name: { vi: 'nhận giải quyết', en: 'received' } },
    { id: 'online', name: { vi: 'trực tuyến', en: 'online' } },
    { id: 'directOrPost', name: { vi: 'trực tiếp, dịch vụ bưu chính', en: 'at the counter or by post' } },
    { id: 'carriedOver', name: { vi: 'từ kỳ trước', en: 'carried over' } },
    { id: 'resolved', name: { vi: 'đã giải quyết', en: 'resolved' } },
    { id: 'early', name: { vi: 'trước hạn', en: 'early' } },
    { id: 'onTime', name: { vi: 'đúng hạn', en: 'on time' } },
    { id: 'late', name: { vi: 'quá hạn', en: 'late' } },
    { id: 'pending', name: { vi: 'đang giải quyết', en: 'pending' } },
    { id: 'pendingInTime', name: { vi: 'đang giải quyết, trong hạn', en: 'pending, in time' } },
    { id: 'pendingOverdue', name: { vi: 'đang giải quyết, quá hạn', en: 'pending, overdue' } },
    // Not on the national form; local systems count these ways out apart.
    { id: 'withdrawn', name: { vi: 'rút hồ sơ', en: 'withdrawn' }, optional: true },
    { id: 'refused', name: { vi: 'không được tiếp nhận, từ chối', en: 'refused' }, optional: true },
    { id: 'stopped', name: { vi: 'dừng xử lý', en: 'stopped' }, optional: true },
    { id: 'otherExits', name: { vi: 'trả lại, kết thúc khác', en: 'other ways out' }, optional: true },
  ],
  identities: [
    { rule: 'received = online + directOrPost + carriedOver' },
    { rule: 'resolved = early + onTime + late' },
    { rule: 'pending = pendingInTime + pendingOverdue' },
    {
      rule: 'received = resolved + pending + withdrawn + refused + stopped + otherExits',
      basis: {
        cite: 'Biểu 06/VPCP/KSTT',
        unconfirmed: {
          vi: 'Không in trên biểu mẫu: suy ra từ ý nghĩa các cột.',
          en: 'Not printed on the form: it follows from what the columns mean.',
        },
      },
    },
  ],
  basis: [{ cite: 'TT 01/2020/TT-VPCP' }],
  valid: { from: '2020-10-21' },
  carry: { closing: 'pending', opening: ['carriedOver'] },
};
