// The door where data from outside becomes ours. Kept apart from the types so
// that a page which only draws a survey loads no validator.
import * as z from 'zod';
import type { Question as QuestionType, Survey as SurveyType } from './survey.js';
import type { Response as ResponseType } from './response.js';

/** A fault of ours: English for logs, Vietnamese beside it for whoever edits the file. */
const said = (message: string, vi: string): { message: string; params: { vi: string } } => ({
  message,
  params: { vi },
});

const text = z.strictObject({ vi: z.string().min(1).max(2000), en: z.string().min(1).max(2000) });
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab-case')
  .max(64);

const scale = z
  .array(z.strictObject({ value: z.int().min(0).max(10), label: text }))
  .min(2)
  .max(11)
  .refine(
    (levels) => levels.every((level, index) => index === 0 || level.value > (levels[index - 1]?.value ?? 0)),
    said('Levels are written worst first, each code once', 'Các mức phải xếp từ thấp đến cao, mỗi mã một lần'),
  );

const condition = z.strictObject({
  question: id,
  in: z
    .array(z.union([z.int(), z.string().min(1).max(64)]))
    .min(1)
    .max(50),
});
const base = {
  id,
  label: text,
  help: text.exactOptional(),
  required: z.boolean().exactOptional(),
  showIf: condition.exactOptional(),
};

/** Checks one question of a survey definition. */
export const Question: z.ZodType<QuestionType> = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('rating'), scale }),
  z.strictObject({
    ...base,
    kind: z.literal('choice'),
    options: z
      .array(z.strictObject({ value: z.string().min(1).max(64), label: text }))
      .min(2)
      .max(50),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('text'),
    maxLength: z.int().min(1).max(10_000),
    lines: z.int().min(1).max(40).exactOptional(),
  }),
]);
/** A question of any kind. */
export type Question = QuestionType;

/** Checks a survey definition that an agency has written. */
export const Survey: z.ZodType<SurveyType> = z
  .strictObject({ id, version: z.int().min(1), title: text, questions: z.array(Question).min(1).max(200) })
  .refine((survey) => new Set(survey.questions.map((question) => question.id)).size === survey.questions.length, {
    ...said('Every question needs an id of its own', 'Mỗi câu hỏi cần một mã (id) riêng'),
    path: ['questions'],
  })
  .superRefine((survey, context) => {
    survey.questions.forEach(({ showIf }, index) => {
      if (!showIf) return;
      const before = survey.questions.slice(0, index).find((question) => question.id === showIf.question);
      const path = ['questions', index, 'showIf'];
      if (!before)
        context.addIssue({
          code: 'custom',
          path: [...path, 'question'],
          ...said('No earlier question has this id', 'Không có câu hỏi nào phía trên mang mã này'),
        });
      else if (before.kind === 'text')
        context.addIssue({
          code: 'custom',
          path: [...path, 'question'],
          ...said('Nothing can hang on free words', 'Không thể rẽ nhánh theo câu trả lời tự do'),
        });
      else {
        const values: readonly (number | string)[] =
          before.kind === 'rating' ? before.scale.map(({ value }) => value) : before.options.map(({ value }) => value);
        showIf.in.forEach((value, place) => {
          if (values.includes(value)) return;
          context.addIssue({
            code: 'custom',
            path: [...path, 'in', place],
            ...said('That question has no such answer', 'Câu hỏi đó không có câu trả lời này'),
          });
        });
      }
    });
  });
export type Survey = SurveyType;

/** Checks the envelope of one response; the answers themselves are checked against their survey by `checkAnswers`. */
export const Response: z.ZodType<ResponseType> = z.strictObject({
  id: z.uuid(),
  survey: id,
  version: z.int().min(1),
  unit: z.string().min(1).max(32),
  service: z.string().min(1).max(64).exactOptional(),
  answers: z.record(z.string().max(64), z.union([z.number(), z.string().max(10_000)])),
  ageMs: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
  token: z.string().min(1).max(512).exactOptional(),
});
export type Response = ResponseType;
