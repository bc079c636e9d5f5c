// Cases brought to mediation, in wordings narrower than those of cases settled. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';
import { cases, topic } from './mediation-rate-rows.js';
import { change } from './mediation-team-rows.js';

export const mediationCaseRows: readonly MeasureRow[] = [
  {
    measure: 'mediation-cases',
    name: 'cases brought to mediation',
    kinds: ['count'],
    unit: cases,
    after: '^(?:đã |được )*đưa ra hòa giải(?! thành)',
    never: `không|chưa|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'all cases there were, those settled right behind them',
    kinds: ['count'],
    unit: cases,
    after: '^(?:(?:mâu thuẫn|tranh chấp|xích mích|bất hòa|vi phạm)(?: \\S+){0,3} )?(?:thì|đã)(?: có)?$',
    topic: `[\\d.]+ (?:vụ việc|vụ|việc) (?:đã |được )*hòa giải thành`,
    never: `thành|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases mediated of those received, received said behind them',
    kinds: ['fraction'],
    unit: cases,
    before: 'hòa giải(?: được)?$',
    after: '^(?:đã |được )*(?:tiếp nhận|nhận|thụ lý|phát sinh)',
    side: 'part',
  },
  {
    measure: 'mediation-cases',
    name: 'cases mediated of those received',
    kinds: ['fraction'],
    unit: cases,
    before: '(?:đã |đưa ra |tiến hành |tổ chức |được )+hòa giải$',
    never: `thành(?! phố| viên| lập| phần)|không|chưa|đang|${change}`,
    side: 'part',
  },
  {
    measure: 'mediation-cases',
    name: 'cases taken up, those settled named behind them',
    kinds: ['count'],
    unit: cases,
    before: `(?:tiếp nhận|thụ lý|${notBehind('hôn|công|cá|bệnh|hạn', 'nhận')}|xảy ra|phát sinh|hòa giải)(?: được)?$`,
    after:
      '^(?:việc |mâu thuẫn |tranh chấp |xích mích )*(?:và|thì|trong đó)(?: đã)? (?:hòa giải )?thành(?: công)?(?: được)?$',
    topic,
    never: `không|chưa|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'the whole of cases settled, settled said before it',
    kinds: ['count'],
    unit: cases,
    before: '(?:trên|trong)(?: tổng)?(?: cộng)?(?: số)?$',
    lead: `[\\d.]+ ${cases}[^;]*thành(?: công)? (?:trên|trong)(?: tổng)?(?: cộng)?(?: số)? ?$`,
    topic,
    never: `không|chưa|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'requests for mediation',
    kinds: ['count'],
    unit: '(?:yêu cầu|đề nghị|đơn)(?: đề nghị| yêu cầu)?(?: hòa giải|(?=$))',
    says: '(?:yêu cầu|đề nghị|đơn)(?: đề nghị| yêu cầu)? hòa giải(?! thành| viên)',
    before: 'nhận(?: được)?|thụ lý|có$',
    never: change,
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, place by place or quarter by quarter behind their name',
    kinds: ['count'],
    unit: '(?:vụ|vụ việc)(?=$)',
    lead: '^[^\\p{L}]*(?:tổng )?(?:số )?(?:các )?(?:vụ(?:,? việc)? )?(?:được )?hòa giải thành(?: công)?: (?:(?!không|chưa|đang)[^;\\d ]+ ){1,4}(?:[\\d.]+ vụ(?: việc)?, (?:(?!không|chưa|đang)[^;\\d ]+ ){1,4})*$',
    never: `không|chưa|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases that were taken up, said behind them',
    kinds: ['count'],
    unit: cases,
    after: '^(?:đã |được )+(?:(?:các )?tổ(?: hòa giải)? )?(?:tiếp nhận|thụ lý)(?: hòa giải)?(?! thành)',
    topic: 'hòa giải (?:ở )?cơ sở|tổ hòa giải|công tác hòa giải',
    neverTopic: 'trợ giúp pháp lý|thi hành án|tiếp (?:công )?dân|đơn',
    never: `không|chưa|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases place by place, behind their name',
    kinds: ['count'],
    unit: '(?:vụ|vụ việc)(?=$)',
    lead: '^[^\\p{L}]*(?:tổng )?(?:số )?(?:các )?vụ(?:,? việc)? (?:đưa ra |được )?hòa giải(?! thành)[^:\\d]{0,30}: (?:(?!thành|không|chưa|đang)[^;\\d ]+ ){1,4}(?:[\\d.]+ vụ(?: việc)?, (?:(?!thành|không|chưa|đang)[^;\\d ]+ ){1,4})*$',
    never: `thành(?! phố)|không|chưa|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'sittings of mediation',
    kinds: ['count'],
    unit: 'cuộc(?: hòa giải)?(?=$)',
    before:
      '(?:(?:đã |được |tiến hành |tổ chức |đưa ra )*hòa giải(?: được)?|^[^\\p{L}]*(?:tổng )?số cuộc hòa giải(?: là|:)*)$',
    never: `thành|không|${change}`,
  },
];
