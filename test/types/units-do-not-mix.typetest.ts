// Compiled, never run: each line marked as an error must be one.
import { getIndicator } from '@danvan/core/catalog';
import { fromParts, type IndicatorResult } from '@danvan/core/indicators';
import { addFigures, figure, type ReceptionSummary, type SupervisionSummary } from '@danvan/core/entities';
import type { Card } from '@danvan/core/cards';
import { findSurvey, type Scale } from '@danvan/core/surveys';

const result: IndicatorResult = fromParts(getIndicator('pakn-handled-rate'), { 'pakn-handled': 1, 'pakn-received': 2 });

// @ts-expect-error a result may have no value: nobody computes on with it unasked
result.value.plus(1);

// @ts-expect-error a card is read, never written
export const value: string = {} as Card['value'];

// @ts-expect-error a survey may be unknown
export const title = findSurvey('quick').title;

// @ts-expect-error a level has words in both languages
export const scale: Scale = [{ value: 1, label: { vi: 'Kém' } }];

// @ts-expect-error parts are numbers by measure, not a list
fromParts(getIndicator('pakn-handled-rate'), [126, 137]);

const visits = figure(172, 'visit');

// @ts-expect-error visits (lượt) and persons (người) are two counts
addFigures(visits, figure(201, 'person'));

// @ts-expect-error cases (vụ việc) are no visits
export const reception: ReceptionSummary = { kind: 'reception-summary', unit: '01', period: '2023', cases: visits };

// @ts-expect-error the people's inspection board counts topics, not rounds
export const supervision: SupervisionSummary = { kind: 'supervision-summary', unit: '24', period: '2023', by: 'people-inspection', done: figure(18, 'round') }; // prettier-ignore
