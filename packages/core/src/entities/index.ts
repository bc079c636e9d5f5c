// Entities without their schemas; those are in `@danvan/core/entities/schema`.
export type { Entity } from './schema/entity.js';
export type { Body, Document, Programme, ThemeYear } from './schema/body.js';
export type { Dialogue, DialogueSummary, ReceptionSummary, ReceptionVisit } from './schema/reception.js';
export type { Petition, PetitionFunnel } from './schema/petition.js';
export type { MediationCase, MediationSummary, MediationTeam } from './schema/mediation.js';
export type { ModelSummary, SkilfulModel } from './schema/model.js';
export type {
  Dossier,
  DossierSummary,
  OnlineService,
  Receipt,
  ReceiptAdoption,
  ServiceLevel,
  ServiceSummary,
  SignatureSummary,
} from './schema/dossier.js';
export type { Feedback, FeedbackSummary } from './schema/feedback.js';
export type {
  Finding,
  Inspection,
  InspectionSummary,
  Recommendation,
  SupervisionBoard,
  SupervisionSummary,
} from './schema/supervision.js';
export type {
  BudgetRevenue,
  Commendation,
  CommendationSummary,
  IncomePerCapita,
  NewRuralCommune,
  NewRuralSummary,
} from './schema/local-development.js';
export { countedUnits, type CountedUnit } from './counted-units.js';
export { addFigures, figure, FigureError, type Figure } from './figure.js';
export { canMove, move, statesOf, TransitionError, type StateDefinition, type StateMachine } from './state-machine.js';
export { dossierStates, type DossierState } from './states/dossier-states.js';
export { feedbackStates, handledFeedbackStates, type FeedbackState } from './states/feedback-states.js';
export { mediationStates, type MediationState } from './states/mediation-states.js';
export { modelStates, type ModelState } from './states/model-states.js';
export { petitionStates, type PetitionState } from './states/petition-states.js';
export type { Form, FormColumn, FormIdentity } from './forms/form.js';
export {
  checkForm,
  type BrokenIdentity,
  type CheckFormOptions,
  type FormCheck,
  type FormRow,
  type IdentitySide,
} from './forms/check-form.js';
export { checkCarryOver } from './forms/check-carry-over.js';
export { checkEntity } from './forms/check-entity.js';
export { findForm, forms, UnknownFormError } from './forms/find-form.js';
export { upgradePetitionRow } from './forms/upgrade-petition-row.js';
export { statutoryLimits, type LimitId, type StatutoryLimit } from './limits/limits.js';
export { dayOffRule, deadlineOf, DeadlineError, type Deadline, type DeadlineOptions } from './limits/deadline-of.js';
export {
  dossierClock,
  handOverDay,
  handOverTime,
  type DossierClock,
  type DossierTimes,
} from './limits/dossier-clock.js';
export { feedbackClock, isFeedbackInTime, type FeedbackClock } from './limits/feedback-clock.js';
export { receptionDaysOwed, receptionDuties, type Receiver } from './limits/reception-duty.js';
export {
  lacksPartialReason,
  roughProcess,
  serviceLevelsOn,
  serviceScales,
  serviceScalesOn,
  type ServiceScale,
} from './service-scales.js';
export { receiptProblems, type ReceiptProblem } from './receipt-problems.js';
export { compositionProblems, type CompositionProblem } from './composition-problems.js';
export { groupSize, summarizeVisits, type VisitCounts } from './summarize-visits.js';
export { figuresOf, type EntityFigure } from './figures-of.js';
export { bodiesAfter, bodiesOn, centralBodies, themeYears } from './bodies.js';
export {
  eligibilityBasis,
  ineligibilityOf,
  ineligibleReasons,
  type IneligibleReason,
  type PetitionFacts,
} from './petition-eligibility.js';
export { dossierCodeBasis, parseDossierCode, type DossierCode } from './dossier-code.js';
