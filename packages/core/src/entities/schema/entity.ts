import * as z from 'zod';
import { Body, Document, Programme, ThemeYear } from './body.js';
import {
  Dossier,
  DossierSummary,
  OnlineService,
  Receipt,
  ReceiptAdoption,
  ServiceSummary,
  SignatureSummary,
} from './dossier.js';
import { Feedback, FeedbackSummary } from './feedback.js';
import {
  BudgetRevenue,
  Commendation,
  CommendationSummary,
  IncomePerCapita,
  NewRuralCommune,
  NewRuralSummary,
} from './local-development.js';
import { MediationCase, MediationSummary, MediationTeam } from './mediation.js';
import { ModelSummary, SkilfulModel } from './model.js';
import { Petition, PetitionFunnel } from './petition.js';
import { Dialogue, DialogueSummary, ReceptionSummary, ReceptionVisit } from './reception.js';
import { Inspection, InspectionSummary, SupervisionBoard, SupervisionSummary } from './supervision.js';

/**
 * Any entity; `kind` says which.
 *
 * @example
 * ```ts
 * import { Entity } from '@danvan/core/entities/schema';
 * const given = { kind: 'mediation-summary', unit: '01', period: '2018', settled: { unit: 'mediation-case', value: '96' } };
 * Entity.parse(given).kind; //=> 'mediation-summary'
 * Entity.safeParse({ ...given, settled: { unit: 'petition', value: '96' } }).success; //=> false
 * ```
 */
export const Entity = z.discriminatedUnion('kind', [
  Body,
  ThemeYear,
  Programme,
  Document,
  ReceptionVisit,
  ReceptionSummary,
  Dialogue,
  DialogueSummary,
  Petition,
  PetitionFunnel,
  MediationTeam,
  MediationCase,
  MediationSummary,
  SkilfulModel,
  ModelSummary,
  Dossier,
  DossierSummary,
  OnlineService,
  ServiceSummary,
  SignatureSummary,
  Receipt,
  ReceiptAdoption,
  Feedback,
  FeedbackSummary,
  SupervisionBoard,
  SupervisionSummary,
  Inspection,
  InspectionSummary,
  NewRuralCommune,
  NewRuralSummary,
  BudgetRevenue,
  IncomePerCapita,
  Commendation,
  CommendationSummary,
]);
export type Entity = Readonly<z.infer<typeof Entity>>;
