import { Response, Survey } from '@danvan/core/surveys';
import * as z from 'zod';
import { measurementRow } from './measurement-row.js';
import { bodyEntry } from './body-entry.js';

// What the routes take is checked by these same schemas; what they give is described here.
const text = z.string();
const problems = z.array(
  z.object({
    pointer: text.describe('JSON pointer to what is wrong'),
    code: text,
    message: text.describe('A sentence in the language that Accept-Language asks for: vi, else en'),
  }),
);
const figure = {
  value: text.nullable().describe('Canonical decimal, rounded once'),
  low: text.nullable().optional().describe('Of the interval, where it is of a sample'),
  high: text.nullable().optional(),
  note: text.nullable().optional().describe('Why there is no value, or what to know about it'),
};
const answers = {
  ack: z.object({ ack: text.describe('The id, after the durable commit'), receipt: text }),
  conflict: z.object({ conflict: text }),
  dead: z.object({ dead: text.nullable(), problems }),
  later: z.object({ error: z.object({ vi: text, en: text }) }),
  problems: z.object({ problems }),
  batch: z.object({ stored: z.int(), refused: problems }),
  comments: z.object({
    comments: z.array(
      z.object({
        id: text,
        sheet: text.describe('Shared by the words of one form'),
        unit: text,
        day: z.int(),
        question: text,
        words: text,
      }),
    ),
    next: text.nullable(),
  }),
  series: z.object({
    label: text,
    unit: text,
    polarity: z.enum(['higher', 'lower']),
    target: text.optional(),
    points: z.array(z.object({ period: text, ...figure, break: text.optional() })),
  }),
  ranking: z.object({
    label: text,
    unit: text,
    polarity: z.enum(['higher', 'lower']),
    period: text.nullable(),
    rows: z.array(z.object({ name: text, code: text, ...figure })),
  }),
  any: z.object({}).loose(),
};

const schemaOf = (schema: z.ZodType): object => {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  delete made.$schema;
  return made;
};
const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: schemaOf(schema) } },
});
const body = (schema: z.ZodType, ...types: string[]) => ({
  required: true,
  content: Object.fromEntries(
    (types.length > 0 ? types : ['application/json']).map((type) => [type, { schema: schemaOf(schema) }]),
  ),
});
const query = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
});
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const faults = (...codes: number[]) =>
  Object.fromEntries(codes.map((code) => [String(code), json('Refused, with pointers', answers.problems)]));
const admin = [{ admin: [] }];
const survey = query('question', 'A rating of the survey; the overall one when left out');
const unit = query('unit', 'Code of a province or a registered body, with everything below it');

/** The interface in OpenAPI 3.1, made from the schemas that the routes check with. */
export function makeOpenapi() {
  const answer = Response as z.ZodType;
  return {
    openapi: '3.1.0',
    info: {
      title: 'danvan',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'Takes every answer exactly once and tells of groups of ten or more.',
    },
    components: { securitySchemes: { admin: { type: 'http', scheme: 'bearer', description: 'ADMIN_TOKEN' } } },
    paths: {
      '/v1/responses': {
        post: {
          summary: 'Stores one answer, exactly once per id',
          requestBody: body(answer, 'text/plain', 'application/json'),
          responses: {
            200: json('Stored, now or before', answers.ack),
            409: json('The id stands for another answer', answers.conflict),
            400: json('Can never be stored', answers.dead),
            413: json('Can never be stored: more than 64 KB', answers.dead),
            422: json('Can never be stored', answers.dead),
            403: json('Not stored: the page is not among ALLOWED_ORIGINS', answers.later),
            429: json('Not stored, try again after Retry-After', answers.later),
            503: json('Not stored, try again after Retry-After', answers.later),
          },
        },
      },
      '/v1/surveys/{id}': {
        get: {
          summary: 'A survey as a form draws it',
          parameters: [path('id'), query('version', 'The newest when left out')],
          responses: { 200: json('Survey', Survey), ...faults(404) },
        },
      },
      '/v1/surveys/{id}/versions/{version}': {
        put: {
          summary: 'Registers a version of a survey; it is never changed afterwards',
          security: admin,
          parameters: [path('id'), path('version')],
          requestBody: body(Survey),
          responses: { 200: json('Registered, now or before', Survey), ...faults(401, 403, 409, 422) },
        },
      },
      '/v1/surveys/{id}/summary': {
        get: {
          summary: 'What the answers say together; nothing from which a group of fewer than ten follows',
          parameters: [
            path('id'),
            unit,
            query('from', 'First day'),
            query('to', 'Day after the last'),
            survey,
            query('tier', 'Of one tier of trust: verified-visit or open; needs the admin token'),
          ],
          responses: { 200: json('SurveySummary', answers.any), ...faults(401, 403, 404, 422) },
        },
      },
      '/v1/surveys/{id}/comments': {
        get: {
          summary: 'The free words, up to 1000 rows; never published',
          security: admin,
          parameters: [
            path('id'),
            query('unit', 'Code of the unit itself'),
            query('from', 'First day'),
            query('to', 'Day after the last'),
            query('after', 'What `next` of the page before says'),
          ],
          responses: { 200: json('Rows, and where to go on', answers.comments), ...faults(401, 403, 422) },
        },
      },
      '/v1/surveys/{id}/comments/{sheet}': {
        delete: {
          summary: 'Deletes the free words of one form, once they are dealt with',
          security: admin,
          parameters: [path('id'), path('sheet')],
          responses: { 200: json('Deleted', answers.any), ...faults(401, 403, 404) },
        },
      },
      '/v1/surveys/{id}/table': {
        get: {
          summary: 'A calendar year of the children of a unit, of the provinces when left out',
          parameters: [
            path('id'),
            { ...query('year', 'Calendar year'), required: true },
            query('by', 'month when left out', { type: 'string', enum: ['month', 'quarter', 'year'] }),
            unit,
          ],
          responses: { 200: json('Rows of summaries', answers.any), ...faults(404, 422) },
        },
      },
      '/v1/measurements': {
        post: {
          summary: 'Stores figures in a batch; the same batch again changes nothing',
          security: admin,
          requestBody: body(z.array(measurementRow).max(10_000)),
          responses: {
            200: json('Stored, and rows that were refused', answers.batch),
            ...faults(400, 401, 403),
            422: json('No row could be taken', answers.batch),
          },
        },
      },
      '/v1/bodies/{code}': {
        put: {
          summary: 'Registers a body that answers may name',
          security: admin,
          parameters: [path('code')],
          requestBody: body(bodyEntry),
          responses: { 200: json('Registered', answers.any), ...faults(401, 403, 422) },
        },
      },
      '/v1/cards/{indicator}': {
        get: {
          summary: 'One card',
          parameters: [
            path('indicator'),
            { ...unit, required: true },
            query('period', 'Such as 2026, 2026-05 or 2026-01/2026-06; the newest with figures when left out'),
            query('base', 'Base of a rate that has several'),
            query('scope', 'Whose work, where the unit reports several; all of it alike when left out'),
            query('survey', 'Of the answers to this survey'),
            query('lang', 'vi or en'),
          ],
          responses: { 200: json('Card', answers.any), ...faults(404, 422) },
        },
      },
      '/v1/series/{indicator}': {
        get: {
          summary: 'The figures of one unit over the periods, as danvan-trend-chart draws them',
          parameters: [
            path('indicator'),
            { ...unit, required: true },
            query('from', 'First day'),
            query('to', 'Day after the last'),
            query(
              'by',
              'Kind of period: month, quarter or year; that of the newest figure when left out, months of answers',
            ),
            query('base', 'Base of a rate that has several'),
            query('scope', 'Whose work, where the unit reports several'),
            query('survey', 'Of the answers to this survey, the last twelve periods unless from and to say otherwise'),
            query('lang', 'vi or en'),
          ],
          responses: { 200: json('Series', answers.series), ...faults(404, 422) },
        },
      },
      '/v1/rankings/{indicator}': {
        get: {
          summary: 'The figures of several units in one period, as danvan-ranking draws them',
          parameters: [
            path('indicator'),
            query('unit', 'The units right below this one are compared; the provinces when left out'),
            query('units', 'The units that are compared, by comma, at most 500'),
            query(
              'period',
              'Such as 2026; the one in which most units have figures when left out, all answers of a survey',
            ),
            query('base', 'Base of a rate that has several'),
            query('scope', 'Whose work, where units report several'),
            query('survey', 'Of the answers to this survey'),
            query('lang', 'vi or en'),
          ],
          responses: { 200: json('Ranking', answers.ranking), ...faults(404, 422) },
        },
      },
      '/v1/boards/{id}': {
        get: {
          summary: 'All cards of a board',
          parameters: [path('id'), query('lang', 'vi or en')],
          responses: { 200: json('Board', answers.any), ...faults(404) },
        },
      },
      '/v1/embed': {
        get: { summary: 'Addresses and SRI hashes of the elements', responses: { 200: json('Embed', answers.any) } },
      },
    },
  } as const;
}
