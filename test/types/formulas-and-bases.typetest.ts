// Compiled, never run: each line marked as an error must be one.
import { constant, counted, difference, getIndicator, share, sum } from '@danvan/core/catalog';
import {
  addPoints,
  amount,
  compareResults,
  differenceInPoints,
  fromParts,
  relativeChange,
  type Formula,
} from '@danvan/core/indicators';

// Percentages.
const before = amount('82.66', '%');
const after = amount('83.94', '%');
export const movedRate: '%' = addPoints(before, differenceInPoints(after, before)).unit;

// @ts-expect-error a percentage is not a percentage point
addPoints(before, after);

// @ts-expect-error the difference of two percentages is no percentage
export const gap: '%' = differenceInPoints(after, before).unit;

// @ts-expect-error growth is between figures of one unit
relativeChange(amount(786, 'lượt'), amount(3149, 'người'));

// Formulas.
export const levels: Formula<'dịch vụ'> = sum(counted('service-level3-count'), counted('service-level4-count'));

// @ts-expect-error visits are not added to persons
sum(counted('reception-visits'), counted('reception-persons'));

// @ts-expect-error feedback is not a petition
sum(counted('petition-received'), counted('pakn-received'));

// @ts-expect-error no share of persons in visits
share(counted('satisfaction-raters'), counted('satisfaction-served'));

// @ts-expect-error a share is taken off percentages, not off cases
difference(constant('100', 'vụ'), share(counted('mediation-success'), counted('mediation-cases')));

// @ts-expect-error the catalogue has no such measure
counted('reception-visit');

// Bases.
const ofReceived = getIndicator('petition-resolution-rate', { base: 'petition-received' });
const ofEligible = getIndicator('petition-resolution-rate', { base: 'petition-eligible' });
const a = fromParts(ofReceived, { 'petition-resolved': 317, 'petition-received': 402 });
const b = fromParts(ofEligible, { 'petition-resolved': 201, 'petition-eligible': 207 });
compareResults(a, a);
compareResults(a, b, { override: ['base'] });

// @ts-expect-error a rate of petitions received and one of eligible petitions
compareResults(a, b);
