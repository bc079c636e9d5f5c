import type { LegalBasis } from '../../foundation/legal-basis.js';
import type { Entity } from '../schema/entity.js';
import { dossierForm } from './dossier-form.js';
import type { Form, FormColumn } from './form.js';
import { countingRule } from './form-basis.js';

const meaning: LegalBasis = {
  cite: 'Biểu XLD, KQGQ; Luật 35/2013/QH13',
  unconfirmed: {
    vi: 'Suy ra từ ý nghĩa của số liệu, không in trên biểu mẫu.',
    en: 'It follows from what the figures mean; no form prints it.',
  },
};

function rules(
  title: readonly [vi: string, en: string],
  columns: Readonly<Record<string, readonly [vi: string, en: string]>>,
  identities: readonly string[],
  basis: LegalBasis,
): Form {
  return {
    id: title[1],
    version: '1',
    title: { vi: title[0], en: title[1] },
    columns: Object.entries(columns).map(([id, [vi, en]]): FormColumn => ({ id, name: { vi, en } })),
    identities: identities.map((rule) => ({ rule, basis })),
    basis: [basis],
    valid: { from: '2014-01-01' },
  };
}

/** What must hold between the figures of a summary, by kind of entity. */
export const summaryRules: Readonly<Partial<Record<Entity['kind'], Form>>> = {
  'reception-summary': rules(
    ['Tiếp công dân', 'Citizen reception'],
    {
      visits: ['lượt tiếp', 'visits'],
      persons: ['người được tiếp', 'persons'],
      groups: ['đoàn đông người', 'groups'],
      groupPersons: ['người trong các đoàn', 'persons in groups'],
    },
    // Cases are not bounded by visits: one visit may bring several.
    ['persons >= visits', 'visits >= groups', 'groupPersons >= 5*groups', 'persons >= groupPersons'],
    countingRule,
  ),
  'petition-funnel': rules(
    ['Đơn', 'Petitions'],
    {
      received: ['đơn tiếp nhận', 'received'],
      carriedOver: ['đơn kỳ trước chuyển sang', 'carried over'],
      processed: ['đơn đã xử lý', 'processed'],
      eligible: ['đơn đủ điều kiện', 'eligible'],
      inCompetence: ['đơn thuộc thẩm quyền', 'in competence'],
      resolved: ['đơn đã giải quyết', 'resolved'],
      pending: ['đơn đang giải quyết', 'pending'],
    },
    [
      'received + carriedOver >= processed',
      'processed >= eligible',
      'eligible >= inCompetence',
      'inCompetence >= resolved',
      'inCompetence = resolved + pending',
    ],
    meaning,
  ),
  'mediation-summary': rules(
    ['Hòa giải ở cơ sở', 'Grassroots mediation'],
    {
      teams: ['tổ hòa giải', 'teams'],
      mediators: ['hòa giải viên', 'mediators'],
      received: ['vụ việc tiếp nhận', 'cases received'],
      mediated: ['vụ việc đã hòa giải', 'cases mediated'],
      settled: ['hòa giải thành', 'settled'],
      failed: ['hòa giải không thành', 'not settled'],
      ongoing: ['đang hòa giải', 'being mediated'],
    },
    [
      'received = settled + failed + ongoing',
      'mediated = settled + failed',
      'mediated >= settled',
      'mediators >= 3*teams',
    ],
    meaning,
  ),
  'dossier-summary': dossierForm,
  'feedback-summary': rules(
    ['Phản ánh, kiến nghị', 'Citizens’ feedback'],
    {
      received: ['tiếp nhận', 'received'],
      handled: ['đã xử lý', 'handled'],
      handledOnTime: ['đã xử lý đúng hạn', 'handled on time'],
    },
    ['received >= handled', 'handled >= handledOnTime'],
    meaning,
  ),
  'signature-summary': rules(
    ['Ký số', 'Digital signatures'],
    { signed: ['văn bản ký số', 'signed'], issued: ['văn bản đi', 'issued'] },
    ['issued >= signed'],
    meaning,
  ),
  'receipt-adoption': rules(
    ['Biên lai điện tử', 'Electronic receipts'],
    { using: ['đơn vị sử dụng', 'agencies using them'], agencies: ['tổng số đơn vị', 'all agencies'] },
    ['agencies >= using'],
    meaning,
  ),
  'supervision-summary': rules(
    ['Giám sát', 'Supervision'],
    { sent: ['kiến nghị đã gửi', 'recommendations sent'], accepted: ['kiến nghị được tiếp thu', 'taken up'] },
    ['sent >= accepted'],
    meaning,
  ),
  'new-rural-summary': rules(
    ['Nông thôn mới', 'New rural communes'],
    {
      met: ['xã đạt chuẩn', 'communes that meet the standard'],
      added: ['xã đạt chuẩn thêm', 'communes added'],
      communes: ['tổng số xã', 'all communes'],
    },
    ['communes >= met', 'met >= added'],
    meaning,
  ),
};
