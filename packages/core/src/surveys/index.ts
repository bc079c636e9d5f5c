export { Survey, Question, Response } from './schemas.js';
export type { RatingQuestion, ChoiceQuestion, TextQuestion, Scale, Level } from './survey.js';
export type { Answers } from './response.js';
export type { SurveySummary, ShareInterval } from './summary.js';
export { satisfactionScale3, satisfactionScale5 } from './scales.js';
export { builtInSurveys, findSurvey } from './find-survey.js';
export { checkAnswers, type AnswerProblem, type AnswerProblemCode } from './check-answers.js';
export {
  summarize,
  summarizeCounts,
  ratingOf,
  defaultMinN,
  type AnswerCounts,
  type SummarizeOptions,
} from './summarize.js';
export { wilsonInterval } from './wilson-interval.js';
