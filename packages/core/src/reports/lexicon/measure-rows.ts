// All wordings, in the order in which they are tried.
import { dossierRows } from './dossier-rows.js';
import { feedbackRows } from './feedback-rows.js';
import type { MeasureRow } from './measure-row.js';
import { mediationRows } from './mediation-rows.js';
import { movementRows } from './movement-rows.js';
import { petitionRows } from './petition-rows.js';
import { receptionRows } from './reception-rows.js';
import { serviceRows } from './service-rows.js';

export const measureRows: readonly MeasureRow[] = [
  ...feedbackRows,
  ...mediationRows,
  ...receptionRows,
  ...petitionRows,
  ...dossierRows,
  ...serviceRows,
  ...movementRows,
];
