// Figures that administrative reports print, or that follow from what they
// print: each comes out of the catalogue from its own parts, digit for digit.
import { describe, expect, it } from 'vitest';
import { explainIndicator } from '../indicators/explain-indicator.js';
import { fromParts, type Parts } from '../indicators/from-parts.js';
import { formatNumber } from '../numbers/format-number.js';
import { getIndicator } from './get-indicator.js';

type Row = readonly [id: string, base: string | undefined, parts: Parts, decimals: number, printed: string];

const petitions = 'petition-resolution-rate';

const figures: readonly Row[] = [
  [petitions, 'petition-eligible', { 'petition-resolved': 201, 'petition-eligible': 207 }, 2, '97,10'],
  ['petition-eligibility-rate', undefined, { 'petition-eligible': 207, 'petition-received': 210 }, 2, '98,57'],
  [petitions, 'petition-received', { 'petition-resolved': 201, 'petition-received': 210 }, 2, '95,71'],
  [petitions, 'petition-received', { 'petition-resolved': 317, 'petition-received': 402 }, 2, '78,86'],
  [petitions, 'petition-in-competence', { 'petition-resolved': 128, 'petition-in-competence': 169 }, 2, '75,74'],
  [petitions, 'petition-in-competence', { 'petition-resolved': 128, 'petition-in-competence': 169 }, 1, '75,7'],
  ['petition-pending', 'petition-eligible', { 'petition-resolved': 201, 'petition-eligible': 207 }, 0, '6'],
  ['petition-pending', 'petition-received', { 'petition-resolved': 317, 'petition-received': 402 }, 0, '85'],
  ['petition-pending', 'petition-in-competence', { 'petition-resolved': 128, 'petition-in-competence': 169 }, 0, '41'],
  ['petition-processing-rate', undefined, { 'petition-processed': 100, 'petition-received': 100 }, 0, '100'],
  ['ntm-rate', undefined, { 'ntm-communes': 24, 'ntm-communes-total': 28 }, 2, '85,71'],
  ['service-level4-share', undefined, { 'service-level4-count': 468, 'service-level3-count': 1217 }, 2, '27,77'],
  ['mediation-members-per-team', undefined, { 'mediation-members': 1333, 'mediation-teams': 183 }, 2, '7,28'],
  ['mediation-success-rate', undefined, { 'mediation-success': 96, 'mediation-cases': 118 }, 2, '81,36'],
  ['mediation-success-rate', undefined, { 'mediation-success': 96, 'mediation-cases': 118 }, 4, '81,3559'],
  // What a slip of one digit would have given; both print as 85.
  ['mediation-success-rate', undefined, { 'mediation-success': 96, 'mediation-cases': 113 }, 2, '84,96'],
  ['mediation-success-rate', undefined, { 'mediation-success': 100, 'mediation-cases': 118 }, 2, '84,75'],
  ['pakn-handled-rate', undefined, { 'pakn-handled': 126, 'pakn-received': 137 }, 2, '91,97'],
  ['pakn-handled-rate', undefined, { 'pakn-handled': 126, 'pakn-received': 137 }, 0, '92'],
  ['reception-compliance-rate', undefined, { 'reception-days': 29, 'reception-days-required': 28 }, 2, '103,57'],
  [
    'dossier-on-time-rate-766',
    undefined,
    { 'dossier-on-time-766': 314557, 'dossier-received-or-processed': 358643 },
    4,
    '87,7076',
  ],
  ['sipas-index', undefined, { 'sipas-part-1': '83.84', 'sipas-part-2': '84.09' }, 2, '83,94'],
  ['sipas-index', undefined, { 'sipas-part-1': '83.84', 'sipas-part-2': '84.09' }, 3, '83,943'],
  [
    'sipas-service-index',
    undefined,
    {
      'sipas-access': 83,
      'sipas-procedures': '83.02',
      'sipas-officials': '83.12',
      'sipas-results': '83.03',
      'sipas-feedback': '82.27',
    },
    3,
    '82,896',
  ],
  ['sipas-index', undefined, { 'sipas-part-1': '82.49', 'sipas-part-2': '82.896' }, 2, '82,66'],
  // Of 257.141 dossiers 227.677 came early or on the day.
  [
    'dossier-on-time-rate-resolved',
    undefined,
    { 'dossier-resolved-early': 124907, 'dossier-resolved-on-time': 102770, 'dossier-resolved': 257141 },
    2,
    '88,54',
  ],
  ['dossier-early-rate', undefined, { 'dossier-resolved-early': 124907, 'dossier-resolved': 257141 }, 1, '48,6'],
];

describe('figures that reports print', () => {
  it.each(figures)('%s of %s, %o, to %i decimals: %s', (id, base, parts, decimals, printed) => {
    const { value } = fromParts(getIndicator(id, { base }), parts);
    expect(value && formatNumber(value, { decimals })).toBe(printed);
  });
});

describe('a worked example for every kind of formula', () => {
  it.each([
    ['a count', 'reception-visits', undefined, { 'reception-visits': 786 }, '786 lượt'],
    [
      'a sum',
      'dossier-received',
      undefined,
      { 'dossier-received-new': 20900, 'dossier-carried-over': 340 },
      '20.900 + 340 = 21.240 hồ sơ',
    ],
    [
      'a difference',
      'petition-pending',
      'petition-in-competence',
      { 'petition-in-competence': 169, 'petition-resolved': 128 },
      '169 − 128 = 41 đơn',
    ],
    [
      'a share of a sum',
      'complaint-timeliness-rate',
      undefined,
      { 'complaint-executed-on-time': 18, 'complaint-executed-late': 6 },
      '18 ÷ (18 + 6) × 100 = 75,00 %',
    ],
    [
      'a ratio of unlike units',
      'mediation-members-per-team',
      undefined,
      { 'mediation-members': 1333, 'mediation-teams': 183 },
      '1.333 ÷ 183 = 7,28 người/tổ',
    ],
    [
      'the greater of two',
      'dossier-sync-rate',
      undefined,
      { 'dossier-synced': 950, 'dossier-on-portal': 990, 'dossier-in-national-report': 1000 },
      '950 ÷ max(990; 1.000) × 100 = 95,00 %',
    ],
    [
      'a share times a share',
      'dossier-online-share-766',
      undefined,
      {
        'dossier-received-online': 600,
        'dossier-received-new': 1000,
        'dossier-synced': 950,
        'dossier-on-portal': 990,
        'dossier-in-national-report': 1000,
      },
      '600 ÷ 1.000 × 100 × 950 ÷ max(990; 1.000) × 100 × 0,01 = 57,00 %',
    ],
    [
      'rates taken off 100, never below 0',
      'dossier-satisfaction-rate-766',
      undefined,
      { 'dossier-overdue': 12, 'dossier-complained': 3, 'dossier-counted': 1000 },
      'max(0; 100 − (12 ÷ 1.000 × 100 + 3 ÷ 1.000 × 100)) = 98,50 %',
    ],
    [
      'a weighted mean',
      'sipas-index',
      undefined,
      { 'sipas-part-1': '83.84', 'sipas-part-2': '84.09' },
      '(83,84 × 23 + 84,09 × 16) ÷ (23 + 16) = 83,94 %',
    ],
  ] as const)('%s', (_, id, base, parts, written) => {
    expect(explainIndicator(fromParts(getIndicator(id, { base }), parts), { lang: 'vi' })).toBe(written);
  });

  it('rates that overlap are taken off only down to 0', () => {
    const parts = { 'dossier-overdue': 700, 'dossier-complained': 400, 'dossier-counted': 1000 };
    expect(fromParts(getIndicator('dossier-satisfaction-rate-766'), parts).value?.toString()).toBe('0');
  });
});
