// What the routes take and give, in the form that client generators read.
const problems = {
  type: 'array',
  items: {
    type: 'object',
    required: ['pointer', 'code', 'message'],
    properties: {
      pointer: { type: 'string' },
      code: { type: 'string' },
      message: { type: 'string', description: 'A sentence in the language that Accept-Language asks for: vi, else en' },
    },
  },
} as const;

const json = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } });
const object = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const text = { type: 'string' } as const;
const query = (name: string) => ({ name, in: 'query', schema: text });
const path = (name: string) => ({ name, in: 'path', required: true, schema: text });
const faults = (...codes: number[]) =>
  Object.fromEntries(codes.map((code) => [String(code), json('Refused', object({ problems }))]));

const answer = {
  type: 'object',
  required: ['id', 'survey', 'version', 'unit', 'answers', 'ageMs'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    survey: text,
    version: { type: 'integer' },
    unit: text,
    service: text,
    answers: { type: 'object', additionalProperties: { anyOf: [{ type: 'number' }, text] } },
    ageMs: { type: 'number' },
    token: text,
  },
} as const;

export const openapi = {
  openapi: '3.1.0',
  info: { title: 'danvan', version: '1', license: { name: 'MIT' } },
  paths: {
    '/v1/responses': {
      post: {
        summary: 'Stores one answer, exactly once per id',
        requestBody: {
          required: true,
          content: { 'text/plain': { schema: answer }, 'application/json': { schema: answer } },
        },
        responses: {
          200: json('Stored, now or before', object({ ack: text, receipt: text })),
          409: json('The id stands for another answer', object({ conflict: text })),
          400: json('Can never be stored', object({ dead: { type: ['string', 'null'] }, problems })),
          413: json('Can never be stored', object({ dead: { type: ['string', 'null'] }, problems })),
          422: json('Can never be stored', object({ dead: { type: ['string', 'null'] }, problems })),
          403: { description: 'Not stored: the page is not among ALLOWED_ORIGINS' },
          429: { description: 'Not stored, try again after Retry-After' },
          503: { description: 'Not stored, try again after Retry-After' },
        },
      },
    },
    '/v1/surveys/{id}/summary': {
      get: {
        summary: 'What the answers say together',
        parameters: [path('id'), query('unit'), query('from'), query('to'), query('question')],
        responses: { 200: json('SurveySummary', { type: 'object' }), ...faults(404, 422) },
      },
    },
    '/v1/measurements': {
      post: {
        summary: 'Stores figures; needs the admin token',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { type: 'array', items: { type: 'object' } } } },
        },
        responses: {
          200: json('Stored', object({ stored: { type: 'integer' }, refused: problems })),
          ...faults(400, 401, 403, 422),
        },
      },
    },
    '/v1/bodies/{code}': {
      put: {
        summary: 'Registers a body that answers may name; needs the admin token',
        parameters: [path('code')],
        responses: { 200: json('Registered', { type: 'object' }), ...faults(401, 403, 422) },
      },
    },
    '/v1/cards/{indicator}': {
      get: {
        summary: 'One card',
        parameters: [path('indicator'), query('unit'), query('period'), query('base'), query('survey'), query('lang')],
        responses: { 200: json('Card', { type: 'object' }), ...faults(404, 422) },
      },
    },
    '/v1/boards/{id}': {
      get: {
        summary: 'All cards of a board',
        parameters: [path('id'), query('lang')],
        responses: { 200: json('Board', { type: 'object' }), ...faults(404) },
      },
    },
    '/v1/embed': {
      get: {
        summary: 'Addresses and SRI hashes of the elements',
        responses: { 200: json('Embed', { type: 'object' }) },
      },
    },
  },
} as const;
