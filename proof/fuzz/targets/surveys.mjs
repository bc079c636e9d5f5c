import { builtInSurveys, checkAnswers, readSurvey, summarize, Survey, visibleQuestions } from '@danvan/core/surveys';

const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
const own = {
  id: 'cho-xa',
  version: 2,
  title: { vi: 'Chợ xã', en: 'Market' },
  questions: [
    {
      id: 'sach',
      kind: 'rating',
      label: { vi: 'Chợ có sạch không?', en: 'Is it clean?' },
      required: true,
      scale: [1, 2, 3].map((value) => ({ value, label: { vi: `Mức ${value}`, en: `Level ${value}` } })),
    },
    {
      id: 'vi-sao',
      kind: 'choice',
      label: { vi: 'Vì sao?', en: 'Why?' },
      showIf: { question: 'sach', in: [1] },
      options: [{ value: 'rac', label: { vi: 'Rác', en: 'Waste' } }],
    },
    { id: 'gop-y', kind: 'text', label: { vi: 'Góp ý', en: 'Comment' }, maxLength: 500, lines: 2 },
  ],
};
const answers = [
  {},
  { sach: 1, 'vi-sao': 'rac' },
  { sach: 3 },
  { sach: 9, x: '' },
  { overall: 5 },
  { __proto__: null, constructor: 1 },
  [],
  null,
  'x',
  { 'gop-y': 'a'.repeat(600) },
];

/** Definitions of surveys: read whole or refused with every place; what is read can be asked, checked and summed. */
export const surveys = {
  name: 'surveys',
  longest: 4000,
  seeds: [
    JSON.stringify(own),
    JSON.stringify(builtInSurveys[0]),
    '{"id":"a","version":1,"title":{"vi":"A","en":"A"},"questions":[]}',
    '[]',
    'null',
    '{"questions":[null]}',
  ],
  words: [
    '"id"',
    '"kind"',
    '"rating"',
    '"choice"',
    '"text"',
    '"scale"',
    '"options"',
    '"showIf"',
    '"question"',
    '"in"',
    '"maxLength"',
    '"required":true',
    'null',
    '1',
    '-1',
    '1e999',
    '"__proto__"',
    '"constructor"',
    ',',
    ':',
    '{}',
    '[]',
    '""',
    '"sach"',
    '"version"',
    '9007199254740993',
  ],
  check(text) {
    const read = readSurvey(text);
    if (!read.success) {
      must(read.problems.length > 0, 'refused without a reason');
      for (const { pointer, message } of read.problems) {
        must(pointer === '' || pointer.startsWith('/'), `not a JSON pointer: ${pointer}`);
        must(message.vi !== '' && message.en !== '', 'a reason without words');
      }
      return `refused ${read.problems.length} ${read.problems[0].message.en.replace(/[\d"“”].*/, '')}`;
    }
    const survey = read.data;
    must(Survey.safeParse(survey).success, 'what was read is not what the schema takes');
    must(readSurvey(JSON.stringify(survey)).success, 'written out it is refused');
    const seen = answers.map((given) => {
      const problems = checkAnswers(survey, given);
      for (const { pointer, message } of problems)
        must(pointer.startsWith('/') && message.vi !== '' && message.en !== '', 'a problem without place or words');
      if (problems.length === 0) {
        visibleQuestions(survey, given);
        if (survey.questions.some(({ kind }) => kind === 'rating'))
          summarize(survey, [
            {
              id: '00000000-0000-4000-8000-000000000000',
              survey: survey.id,
              version: survey.version,
              unit: '01',
              answers: given,
              ageMs: 0,
            },
          ]);
      }
      return problems[0]?.code ?? 'ok';
    });
    return `read ${survey.questions.map(({ kind, showIf }) => kind[0] + (showIf ? '?' : '')).join('')} ${seen.join()}`;
  },
};
