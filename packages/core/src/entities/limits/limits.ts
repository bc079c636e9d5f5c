import type { LegalBasis } from '../../foundation/legal-basis.js';
import type { LocalText } from '../../foundation/local-text.js';

/** Steps that the law sets a time for. */
export type LimitId =
  | 'complaint-acceptance'
  | 'complaint-first-decision'
  | 'complaint-second-decision'
  | 'complaint-second-lodging'
  | 'denunciation-first-handling'
  | 'denunciation-transfer'
  | 'denunciation-decision'
  | 'reception-answer'
  | 'feedback-transfer'
  | 'feedback-refusal'
  | 'feedback-supplement'
  | 'feedback-answer'
  | 'feedback-publication';

/** Days for one step, and how they grow for hard cases and remote areas. */
export interface StatutoryLimit {
  readonly id: LimitId;
  readonly step: LocalText;
  readonly days: 'calendar' | 'working';
  readonly ordinary: number;
  readonly complex?: number;
  readonly speciallyComplex?: number;
  readonly remote?: number;
  readonly remoteComplex?: number;
  readonly basis: LegalBasis;
  /** By the day on which the step begins; half-open. */
  readonly valid: { readonly from?: string; readonly to?: string };
}

const portalRule: LegalBasis = {
  cite: 'QĐ 766/QĐ-TTg, 5.2',
  unconfirmed: {
    vi: 'Lấy từ tài liệu mô tả của cổng dịch vụ công, chưa thấy văn bản chính thức.',
    en: 'From a description of the portal; no official text has been seen.',
  },
};

/** Statutory limits as data, by the law that was read. A limit that changed has a row for each time. */
export const statutoryLimits: readonly StatutoryLimit[] = [
  {
    id: 'complaint-acceptance',
    step: { vi: 'thụ lý khiếu nại', en: 'acceptance of a complaint' },
    days: 'calendar',
    ordinary: 10,
    basis: { cite: 'Luật 02/2011/QH13, Điều 27, 36' },
    valid: { to: '2026-07-01' },
  },
  {
    id: 'complaint-acceptance',
    step: { vi: 'thụ lý khiếu nại', en: 'acceptance of a complaint' },
    days: 'working',
    ordinary: 7,
    basis: {
      cite: 'NĐ 155/2026/NĐ-CP, Điều 10',
      unconfirmed: {
        vi: 'Theo nghị định; chưa đọc Luật 136/2025/QH15 về thời hạn thụ lý.',
        en: 'By the decree; what Luật 136/2025/QH15 says of acceptance has not been read.',
      },
    },
    valid: { from: '2026-07-01' },
  },
  {
    id: 'complaint-first-decision',
    step: { vi: 'giải quyết khiếu nại lần đầu', en: 'first decision on a complaint' },
    days: 'calendar',
    ordinary: 30,
    complex: 45,
    remote: 45,
    remoteComplex: 60,
    basis: { cite: 'Luật 02/2011/QH13, Điều 28' },
    valid: {},
  },
  {
    id: 'complaint-second-decision',
    step: { vi: 'giải quyết khiếu nại lần hai', en: 'second decision on a complaint' },
    days: 'calendar',
    ordinary: 45,
    complex: 60,
    remote: 60,
    remoteComplex: 70,
    basis: { cite: 'Luật 02/2011/QH13, Điều 37' },
    valid: {},
  },
  {
    id: 'complaint-second-lodging',
    step: { vi: 'khiếu nại lần hai', en: 'lodging of a second complaint' },
    days: 'calendar',
    ordinary: 30,
    basis: { cite: 'Luật 02/2011/QH13, Điều 33' },
    valid: {},
  },
  {
    id: 'denunciation-first-handling',
    step: { vi: 'xử lý ban đầu thông tin tố cáo', en: 'first handling of a denunciation' },
    days: 'working',
    ordinary: 7,
    // Where facts must be checked in place.
    complex: 10,
    basis: { cite: 'Luật 25/2018/QH14, Điều 24' },
    valid: {},
  },
  {
    id: 'denunciation-transfer',
    step: { vi: 'chuyển tố cáo không thuộc thẩm quyền', en: 'passing on a denunciation' },
    days: 'working',
    ordinary: 5,
    basis: { cite: 'Luật 25/2018/QH14, Điều 24' },
    valid: {},
  },
  {
    id: 'denunciation-decision',
    step: { vi: 'giải quyết tố cáo', en: 'decision on a denunciation' },
    days: 'calendar',
    ordinary: 30,
    complex: 60,
    speciallyComplex: 90,
    basis: { cite: 'Luật 25/2018/QH14, Điều 30' },
    valid: {},
  },
  {
    id: 'reception-answer',
    step: { vi: 'trả lời kết quả tiếp công dân', en: 'answer after a reception' },
    days: 'working',
    ordinary: 10,
    basis: { cite: 'Luật 42/2013/QH13, Điều 28' },
    valid: {},
  },
  {
    id: 'feedback-transfer',
    step: { vi: 'chuyển phản ánh, kiến nghị không thuộc thẩm quyền', en: 'passing on feedback' },
    days: 'working',
    ordinary: 5,
    basis: { cite: 'NĐ 20/2008/NĐ-CP' },
    valid: {},
  },
  {
    id: 'feedback-refusal',
    step: { vi: 'từ chối phản ánh, kiến nghị', en: 'refusal of feedback' },
    days: 'working',
    ordinary: 2,
    basis: portalRule,
    valid: {},
  },
  {
    id: 'feedback-supplement',
    step: { vi: 'yêu cầu bổ sung phản ánh, kiến nghị', en: 'request to supplement feedback' },
    days: 'working',
    ordinary: 5,
    basis: portalRule,
    valid: {},
  },
  {
    id: 'feedback-answer',
    step: { vi: 'trả lời phản ánh, kiến nghị', en: 'answer to feedback' },
    days: 'working',
    ordinary: 15,
    basis: portalRule,
    valid: {},
  },
  {
    id: 'feedback-publication',
    step: { vi: 'công khai kết quả trả lời', en: 'publication of an answer' },
    days: 'working',
    ordinary: 2,
    basis: portalRule,
    valid: {},
  },
];
