import type { LocalText } from '../foundation/local-text.js';
import type { Answers } from './response.js';
import type { Question, Survey } from './survey.js';
import { visibleQuestions } from './visible-questions.js';

/** What is wrong with an answer. */
export type AnswerProblemCode =
  | 'not-an-object'
  | 'unknown-question'
  | 'not-asked'
  | 'missing'
  | 'not-a-level'
  | 'not-an-option'
  | 'not-a-text'
  | 'too-long'
  | 'no-answer';

/** One reason why answers cannot be stored: where (JSON pointer), which, and a sentence for the person. */
export interface AnswerProblem {
  readonly pointer: string;
  readonly code: AnswerProblemCode;
  readonly message: LocalText;
}

/**
 * Checks answers against the version of the survey they were given to. Every
 * fault is reported, not the first one only; an empty list means they can be
 * stored.
 *
 * @example
 * ```ts
 * import { checkAnswers, findSurvey } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * if (quick) checkAnswers(quick, { overall: 6 })[0]?.code; //=> 'not-a-level'
 * ```
 */
export function checkAnswers(survey: Survey, answers: unknown): AnswerProblem[] {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return [
      {
        pointer: '/answers',
        code: 'not-an-object',
        message: { vi: 'Thiếu phần trả lời.', en: 'The answers are missing.' },
      },
    ];
  }
  const problems: AnswerProblem[] = [];
  const given = answers as Record<string, unknown>;
  const known = new Map(survey.questions.map((question) => [question.id, question]));
  for (const key of Object.keys(given)) {
    if (known.has(key)) continue;
    problems.push({
      pointer: pointerOf(key),
      code: 'unknown-question',
      message: {
        vi: `Phiếu này không có câu hỏi “${clip(key)}”.`,
        en: `This survey has no question “${clip(key)}”.`,
      },
    });
  }
  const own = (id: string): unknown => (Object.hasOwn(given, id) ? given[id] : undefined);
  const asked = new Set(visibleQuestions(survey, given as Answers));
  for (const question of survey.questions) {
    const problem = asked.has(question) ? checkOne(question, own(question.id)) : notAsked(question, own(question.id));
    if (problem) problems.push(problem);
  }
  // A form of which nothing was answered says nothing; it would only swell the count.
  if (problems.length === 0 && Object.keys(given).length === 0) {
    problems.push({
      pointer: '/answers',
      code: 'no-answer',
      message: { vi: 'Chưa có câu nào được trả lời.', en: 'No question has been answered.' },
    });
  }
  return problems;
}

function checkOne(question: Question, answer: unknown): AnswerProblem | undefined {
  const pointer = pointerOf(question.id);
  if (answer === undefined) {
    if (question.required !== true) return undefined;
    return {
      pointer,
      code: 'missing',
      message: {
        vi: `Chưa trả lời: ${question.label.vi}`,
        en: `Not answered: ${question.label.en}`,
      },
    };
  }
  switch (question.kind) {
    case 'rating': {
      if (question.scale.some((level) => level.value === answer)) return undefined;
      const codes = question.scale.map((level) => level.value).join(', ');
      return {
        pointer,
        code: 'not-a-level',
        message: {
          vi: `Mức trả lời phải là một trong ${codes}.`,
          en: `The level must be one of ${codes}.`,
        },
      };
    }
    case 'choice':
      if (question.options.some((option) => option.value === answer)) return undefined;
      return {
        pointer,
        code: 'not-an-option',
        message: {
          vi: 'Câu trả lời không nằm trong các lựa chọn.',
          en: 'The answer is not one of the options.',
        },
      };
    case 'text':
      if (typeof answer !== 'string') {
        return {
          pointer,
          code: 'not-a-text',
          message: { vi: 'Phần góp ý phải là chữ.', en: 'The comment must be text.' },
        };
      }
      if (answer.length <= question.maxLength) return undefined;
      return {
        pointer,
        code: 'too-long',
        message: {
          vi: `Góp ý dài quá ${question.maxLength} ký tự.`,
          en: `The comment is longer than ${question.maxLength} characters.`,
        },
      };
  }
}

function notAsked(question: Question, answer: unknown): AnswerProblem | undefined {
  if (answer === undefined) return undefined;
  return {
    pointer: pointerOf(question.id),
    code: 'not-asked',
    message: {
      vi: `Câu này không được hỏi sau các câu trả lời trên: ${question.label.vi}`,
      en: `After the answers above this is not asked: ${question.label.en}`,
    },
  };
}

function pointerOf(key: string): string {
  return `/answers/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function clip(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
