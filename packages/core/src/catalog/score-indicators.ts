// Scores and indices: added up from points or put together from part indices.
import type { Indicator } from '../indicators/indicator.js';
import { counted, sum, weightedMean } from './build-formula.js';
import { count, indicator, text } from './define-indicator.js';
import { bases } from './legal-bases.js';

const points = text('điểm', 'points');
const percent = text('%', '%');
const sipas = text('Chỉ số hài lòng SIPAS', 'SIPAS index');

export const scoreIndicators: readonly Indicator[] = [
  indicator(
    'service-quality-766-score',
    text('Điểm chất lượng phục vụ (766)', 'Service quality score (766)'),
    points,
    sum(
      counted('score-766-group-1'),
      counted('score-766-group-2'),
      counted('score-766-group-3'),
      counted('score-766-group-4'),
      counted('score-766-group-5'),
    ),
    bases.serviceQuality,
    { valid: { from: '2022-06-23' } },
  ),
  indicator(
    'onestop-score-18',
    text('Điểm đánh giá giải quyết TTHC', 'One-stop score'),
    points,
    sum(
      counted('onestop-1'),
      counted('onestop-2'),
      counted('onestop-3'),
      counted('onestop-4'),
      counted('onestop-5'),
      counted('onestop-6'),
      counted('onestop-7'),
      counted('onestop-8'),
      counted('onestop-9'),
    ),
    bases.onestop,
    // NĐ 118/2025/NĐ-CP took over on 1 July 2025; that the scheme ended then is inferred.
    { decimals: 1, valid: { from: '2019-01-06', to: '2025-07-01' } },
  ),
  // Two ways of asking are two definitions: service users until 2021, citizens at large since.
  indicator('sipas-index', sipas, percent, counted('sipas-published'), bases.sipas2017, {
    version: 'service-users-2017',
    valid: { from: '2017-10-10', to: '2022-01-01' },
  }),
  indicator(
    'sipas-index',
    sipas,
    percent,
    weightedMean([counted('sipas-part-1'), 23], [counted('sipas-part-2'), 16]),
    bases.sipas,
    { version: 'citizens-2022', valid: { from: '2022-01-01' } },
  ),
  indicator(
    'sipas-service-index',
    text('SIPAS phần II: cung ứng dịch vụ', 'SIPAS part II: services'),
    percent,
    weightedMean(
      [counted('sipas-access'), 3],
      [counted('sipas-procedures'), 4],
      [counted('sipas-officials'), 3],
      [counted('sipas-results'), 3],
      [counted('sipas-feedback'), 3],
    ),
    bases.sipas,
    { version: 'citizens-2022', valid: { from: '2022-01-01' } },
  ),
  count('par-index', 'up', bases.parIndex, { decimals: 2 }),
  count('papi-score', 'up', bases.papi, { decimals: 2 }),
];
