export type { Survey, Question, RatingQuestion, ChoiceQuestion, TextQuestion, Scale, Level } from './survey.js';
export type { Response, Answers } from './response.js';
export type { SurveySummary, ShareInterval } from './summary.js';
