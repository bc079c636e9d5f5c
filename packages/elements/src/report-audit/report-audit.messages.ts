import type { Lang } from '@danvan/core';
import type { CheckRule } from '@danvan/core/reports';
import type { MentionGroup } from './mention-groups.js';

/** `{…}` marks where a figure goes. */
export interface ReportAuditMessages {
  readonly label: string;
  readonly hint: string;
  readonly read: string;
  readonly reading: string;
  readonly checking: string;
  readonly naming: string;
  readonly empty: string;
  readonly unavailable: string;
  readonly edited: string;
  readonly counts: string;
  readonly contradictions: string;
  readonly noContradiction: string;
  readonly noChecks: string;
  readonly noFigures: string;
  readonly undecided: string;
  readonly holding: string;
  readonly text: string;
  readonly findings: string;
  readonly legend: string;
  readonly jump: string;
  readonly file: string;
  readonly unreadable: string;
  readonly keys: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly rules: Readonly<Record<CheckRule, string>>;
  readonly groups: Readonly<Record<MentionGroup, string>>;
}

export const reportAuditMessages: Readonly<Record<Lang, ReportAuditMessages>> = {
  vi: {
    label: 'Văn bản báo cáo',
    hint: 'Dán văn bản hoặc thả tệp vào đây. Văn bản chỉ được đọc ngay trong trang này, không gửi đi đâu.',
    read: 'Đọc và kiểm tra',
    reading: 'Đang đọc văn bản…',
    checking: 'Đã tìm thấy {n} con số; đang kiểm tra các phép tính…',
    naming: 'Đã kiểm tra {n} phép tính; đang gọi tên các số liệu…',
    empty: 'Chưa có văn bản. Hãy dán báo cáo vào ô trên rồi bấm nút.',
    unavailable: 'Không mở được bộ đọc báo cáo. Hãy kiểm tra kết nối rồi bấm lại.',
    edited: 'Văn bản trong ô đã thay đổi sau lần đọc này. Bấm nút để đọc lại.',
    counts: 'Đọc được {mentions} con số và {claims} số liệu có tên; đã kiểm tra {checks} phép tính.',
    contradictions: '{n} chỗ không khớp',
    noContradiction: 'Không thấy chỗ mâu thuẫn nào.',
    noChecks: 'Văn bản không nêu phép tính nào để kiểm tra.',
    noFigures: 'Văn bản không có con số nào.',
    undecided: '{n} chỗ chưa kết luận được',
    holding: '{n} phép tính khớp',
    text: 'Văn bản đã đánh dấu con số',
    findings: 'Kết quả kiểm tra',
    legend: 'Các loại con số',
    jump: 'Xem trong văn bản',
    file: 'Mở tệp…',
    unreadable: 'Không đọc được tệp này. Hãy chọn tệp .txt, .md, .html (mã UTF-8) hoặc .docx, hay dán văn bản vào ô.',
    keys: 'Trong văn bản: phím mũi tên sang chỗ khác, Esc về kết quả.',
    copy: 'Chép thành ghi chú',
    copied: 'Đã chép.',
    byHand: 'Trang này không cho chép tự động: hãy chép đoạn dưới đây.',
    rules: {
      ratio: 'Tỷ lệ',
      sum: 'Tổng',
      difference: 'Hiệu',
      share: 'Tỷ trọng',
      average: 'Bình quân',
      growth: 'Tăng, giảm',
      multiple: 'Số lần',
    },
    groups: {
      amount: 'Số lượng, số tiền',
      share: 'Tỷ lệ, phân số',
      time: 'Thời gian',
      number: 'Số hiệu, thứ tự, khác',
    },
  },
  en: {
    label: 'Text of the report',
    hint: 'Paste the text or drop a file here. It is read in this page only and sent nowhere.',
    read: 'Read and check',
    reading: 'Reading the text…',
    checking: 'Figures found: {n}; checking the computations…',
    naming: 'Computations checked: {n}; naming the measures…',
    empty: 'There is no text yet. Paste the report into the box, then press the button.',
    unavailable: 'The reader could not be loaded. Check the connection and press the button again.',
    edited: 'The text in the box has changed since. Press the button to read it again.',
    counts: 'Figures read: {mentions}; named measures: {claims}; computations checked: {checks}.',
    contradictions: 'Contradictions: {n}',
    noContradiction: 'No contradiction found.',
    noChecks: 'The text states no computation that could be checked.',
    noFigures: 'The text has no figures.',
    undecided: 'Cannot be decided: {n}',
    holding: 'Computations that agree: {n}',
    text: 'The text with its figures marked',
    findings: 'Findings',
    legend: 'Sorts of figures',
    jump: 'Show in the text',
    file: 'Open a file…',
    unreadable: 'This file cannot be read. Choose a .txt, .md or .html file (UTF-8) or a .docx, or paste the text.',
    keys: 'In the text: arrow keys lead to the other places, Esc back to the findings.',
    copy: 'Copy as a note',
    copied: 'Copied.',
    byHand: 'This page may not copy by itself: copy the lines below.',
    rules: {
      ratio: 'Rate',
      sum: 'Sum',
      difference: 'Difference',
      share: 'Share',
      average: 'Average',
      growth: 'Growth',
      multiple: 'Multiple',
    },
    groups: {
      amount: 'Counts, amounts',
      share: 'Rates, fractions',
      time: 'Dates, periods',
      number: 'Numbers of documents, ranks, others',
    },
  },
};
