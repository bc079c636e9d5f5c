// The surveys without their schemas: what a page needs to draw and check a
// form, and no validator. The door with everything is `@danvan/core/surveys`.
export type {
  Survey,
  Question,
  RatingQuestion,
  ChoiceQuestion,
  TextQuestion,
  Condition,
  Scale,
  Level,
} from './survey.js';
export type { Response, Answers } from './response.js';
export type { SurveySummary, ShareInterval } from './summary.js';
export { likeScale, satisfactionScale3, satisfactionScale4, satisfactionScale5, yesNoScale } from './scales.js';
export { builtInSurveys, findSurvey } from './find-survey.js';
export { feedback } from './built-in/feedback.js';
export { oneStop } from './built-in/one-stop.js';
export { quick } from './built-in/quick.js';
export { visibleQuestions } from './visible-questions.js';
export { checkAnswers, type AnswerProblem, type AnswerProblemCode } from './check-answers.js';
