export { Survey, Question, Response } from './schemas.js';
export type { RatingQuestion, ChoiceQuestion, TextQuestion, Condition, Scale, Level } from './survey.js';
export type { Answers } from './response.js';
export type { SurveySummary, ShareInterval } from './summary.js';
export { likeScale, satisfactionScale3, satisfactionScale4, satisfactionScale5, yesNoScale } from './scales.js';
export { builtInSurveys, findSurvey } from './find-survey.js';
export { readSurvey, type ReadSurvey, type SurveyProblem } from './read-survey.js';
export { visibleQuestions } from './visible-questions.js';
export { checkAnswers, type AnswerProblem, type AnswerProblemCode } from './check-answers.js';
export {
  summarize,
  summarizeCounts,
  ratingOf,
  defaultMinN,
  type AnswerCounts,
  type SummarizeOptions,
} from './summarize.js';
export { indexNames, indexOf, type IndexName } from './indices.js';
export { wilsonInterval } from './wilson-interval.js';
