// The surveys without their schemas: what a page needs to draw and check a
// form, and no validator. The door with everything is `@danvan/core/surveys`.
export type { Survey, Question, RatingQuestion, ChoiceQuestion, TextQuestion, Scale, Level } from './survey.js';
export type { Response, Answers } from './response.js';
export type { SurveySummary, ShareInterval } from './summary.js';
export { satisfactionScale3, satisfactionScale5 } from './scales.js';
export { builtInSurveys, findSurvey } from './find-survey.js';
export { checkAnswers, type AnswerProblem, type AnswerProblemCode } from './check-answers.js';
