// Entities where data comes in: the schemas. Types and everything that needs
// no validator stand in `@danvan/core/entities`.
export { Entity } from './entity.js';
export { readEntity, type EntityProblem, type ReadEntity } from './read-entity.js';
export { Body, Document, Programme, ThemeYear } from './body.js';
export { Dialogue, DialogueSummary, ReceptionSummary, ReceptionVisit } from './reception.js';
export { Petition, PetitionFunnel } from './petition.js';
export { MediationCase, MediationSummary, MediationTeam } from './mediation.js';
export { ModelSummary, SkilfulModel } from './model.js';
export {
  Dossier,
  DossierSummary,
  OnlineService,
  Receipt,
  ReceiptAdoption,
  ServiceLevel,
  ServiceSummary,
  SignatureSummary,
} from './dossier.js';
export { Feedback, FeedbackSummary } from './feedback.js';
export { Succession, Unit } from './unit.js';
export {
  Finding,
  Inspection,
  InspectionSummary,
  Recommendation,
  SupervisionBoard,
  SupervisionSummary,
} from './supervision.js';
export {
  BudgetRevenue,
  Commendation,
  CommendationSummary,
  IncomePerCapita,
  NewRuralCommune,
  NewRuralSummary,
} from './local-development.js';
export { WorkCalendar } from './work-calendar.js';
