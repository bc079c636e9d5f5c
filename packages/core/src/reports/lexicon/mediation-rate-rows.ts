// Hòa giải ở cơ sở: how much of the cases was mediated, and settled. Data.
import type { MeasureRow } from './measure-row.js';

export const topic = 'hòa giải|hgcs';
export const cases = '(?:vụ|vụ,? việc|việc|trường hợp|mâu thuẫn|tranh chấp)';

export const mediationRateRows: readonly MeasureRow[] = [
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases brought to mediation, their count right before the rate',
    kinds: ['percent'],
    lead: `trong (?:tổng )?(?:số )?[\\d.]+ ${cases}[^;%]*(?:đưa ra|tổ chức|tiến hành|được) hòa giải(?: được)? [\\d.]+ ${cases}[^;%\\d]{0,24}$`,
    never: 'tăng|giảm|thành',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases that were mediated, all that came in behind them',
    kinds: ['percent'],
    says: '(?:vụ,? việc|vụ|mâu thuẫn) (?:được |đã |đưa ra )*hòa giải(?! thành) (?:trên|trong|so với) (?:tổng )?(?:số )?vụ',
    never: 'tăng|giảm|thành',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share that the teams mediated, said behind it',
    kinds: ['percent'],
    after: '^(?:được |đã )+(?:(?:các )?tổ(?: hòa giải)? )?(?:đưa ra|tổ chức|tiến hành) hòa giải(?! thành)',
    topic: 'vụ|việc|mâu thuẫn|tranh chấp',
    never: 'tăng|giảm',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases that were mediated',
    kinds: ['percent'],
    says: '(?:vụ,? việc|vụ|mâu thuẫn|tranh chấp)(?: (?:đã |được )*(?:tiếp nhận|thụ lý|phát sinh|xảy ra|thuộc (?:phạm vi|diện)(?: (?!thành)\\S+){0,5}))* được (?:tiếp nhận, )?(?:đưa ra |tổ chức |tiến hành )?hòa giải(?! thành)',
    never: 'tăng|giảm',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases brought to mediation, said before it',
    kinds: ['percent'],
    before:
      '(?:vụ,? việc|vụ|mâu thuẫn|tranh chấp) (?:đã |đưa ra |tổ chức |tiến hành )+hòa giải(?: (?:đạt|chiếm|là|bằng))*$',
    never: 'tăng|giảm|thành',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases that were mediated, their count before it',
    kinds: ['percent'],
    lead: '[\\d.]+ (?:vụ,? việc|vụ|việc|mâu thuẫn|tranh chấp) (?:đã |được )+(?:đưa ra |tiến hành |tổ chức )*hòa giải(?! thành)[^;%]{0,20}$',
    never: 'tăng|giảm|thành',
  },
  {
    measure: 'mediation-coverage-rate',
    name: 'share of cases that were mediated, a fraction of those received before it',
    kinds: ['percent'],
    lead: `hòa giải(?: được)? [\\d.]+ ?/ ?[\\d.]+ ${cases} (?:đã |được )*(?:tiếp nhận|nhận|thụ lý|phát sinh|xảy ra)[^;%\\d]*$`,
    never: 'tăng|giảm|thành',
  },
  {
    measure: 'mediation-success-rate',
    name: 'share of cases settled, the word of a rate behind it',
    kinds: ['percent'],
    before: '^[^\\p{L}]*(?:đạt |chiếm )?tỷ lệ(?: đạt| là)?$',
    lead: '(?:^|[;,.:] )[^\\p{L}]*(?:đã |được |vụ |việc |số )*hòa giải thành(?: công)?[^;%\\d]{0,24}tỷ lệ(?: đạt| là)? $',
    never: 'tăng|giảm|không',
  },
  {
    measure: 'mediation-success-rate',
    name: 'share of cases settled',
    kinds: ['percent'],
    topic,
    says: 'hòa giải thành(?: công)?|tỷ lệ (?:hòa giải )?thành|thành công',
    never: 'không thành|tăng|giảm|trở lên|nhóm|riêng',
    neverLead: 'mức (?:chuẩn|quy định|tối thiểu)[^;.]{0,4}$',
  },
];
