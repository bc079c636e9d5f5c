import { randomUUID } from 'node:crypto';
import type { Lang } from '@danvan/core';
import { visibleQuestions, type Answers, type Survey } from '@danvan/core/surveys';

const envelope = ['id', 'survey', 'version', 'unit', 'service', 'token', 'lang'];

/**
 * The body of a plain HTML form as the JSON that an element would have sent:
 * level codes become numbers, fields left empty are no answers, and what the
 * other answers leave unasked is not among them.
 */
export async function readForm(
  body: string,
  findSurvey: (id: string, version?: number) => Promise<Survey | undefined>,
): Promise<{ readonly json: string; readonly lang: Lang }> {
  const fields = new URLSearchParams(body);
  const get = (name: string): string | undefined => [fields.get(name)?.trim()].find(Boolean);
  const version = Number(get('version') ?? 1);
  const survey = await findSurvey(get('survey') ?? '', version);
  const ratings = new Set(survey?.questions.flatMap(({ id, kind }) => (kind === 'rating' ? [id] : [])));
  const given: Record<string, number | string> = {};
  for (const [name, value] of fields) {
    if (envelope.includes(name) || value.trim() === '') continue;
    given[name] = ratings.has(name) ? Number(value) : value;
  }
  const asked = survey && new Set(visibleQuestions(survey, given as Answers).map(({ id }) => id));
  const known = new Set(survey?.questions.map(({ id }) => id));
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => !known.has(id) || asked?.has(id)));
  const json = JSON.stringify({
    id: get('id') ?? randomUUID(),
    survey: get('survey'),
    version,
    unit: get('unit'),
    service: get('service'),
    token: get('token'),
    answers,
    ageMs: 0,
  });
  return { json, lang: get('lang') === 'en' ? 'en' : 'vi' };
}
