// All wordings, in the order in which they are tried.
import { developmentRows } from './development-rows.js';
import { dialogueRows } from './dialogue-rows.js';
import { dossierCarriedRows } from './dossier-carried-rows.js';
import { dossierRateRows } from './dossier-rate-rows.js';
import { dossierRows } from './dossier-rows.js';
import { economyRows } from './economy-rows.js';
import { feedbackAnswerRows } from './feedback-answer-rows.js';
import { feedbackRateRows } from './feedback-rate-rows.js';
import { feedbackRows } from './feedback-rows.js';
import type { MeasureRow } from './measure-row.js';
import { mediationRows } from './mediation-rows.js';
import { movementRows } from './movement-rows.js';
import { petitionRateRows } from './petition-rate-rows.js';
import { petitionRows } from './petition-rows.js';
import { receptionRows } from './reception-rows.js';
import { satisfactionRows } from './satisfaction-rows.js';
import { scoreRows } from './score-rows.js';
import { serviceRows } from './service-rows.js';
import { signatureRows } from './signature-rows.js';
import { supervisionRows } from './supervision-rows.js';
import { supervisorRows } from './supervisor-rows.js';

export const measureRows: readonly MeasureRow[] = [
  ...feedbackRows,
  ...feedbackAnswerRows,
  ...feedbackRateRows,
  ...supervisionRows,
  ...supervisorRows,
  ...mediationRows,
  ...receptionRows,
  ...dialogueRows,
  ...petitionRows,
  ...petitionRateRows,
  ...scoreRows,
  ...satisfactionRows,
  ...dossierRateRows,
  ...signatureRows,
  ...dossierRows,
  ...dossierCarriedRows,
  ...serviceRows,
  ...movementRows,
  ...developmentRows,
  ...economyRows,
];
