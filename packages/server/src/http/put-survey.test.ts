import { describe, expect, it } from 'vitest';
import { answer, openApp } from '../../test/open-app.js';

describe('surveys of an agency', () => {
  const own = openApp();
  const made = (version: number, levels: number): object => ({
    id: 'y-te',
    version,
    title: { vi: 'Khám bệnh', en: 'Clinic' },
    questions: [
      {
        id: 'overall',
        kind: 'rating',
        required: true,
        label: { vi: 'Mức hài lòng', en: 'Satisfaction' },
        scale: Array.from({ length: levels }, (_, index) => ({
          value: index + 1,
          label: { vi: `Mức ${index + 1}`, en: `Level ${index + 1}` },
        })),
      },
    ],
  });
  const put = (version: number, survey: object) => own.admin('PUT', `/v1/surveys/y-te/versions/${version}`, survey);

  it('are registered, drawn from, and answered; an old version stays accepted', async () => {
    expect((await own.post(answer({ survey: 'y-te' }))).status).toBe(422);
    expect((await put(1, made(1, 5))).status).toBe(200);
    expect((await put(1, made(1, 5))).status).toBe(200);
    expect((await put(1, made(1, 3))).status).toBe(409);
    expect((await put(2, made(2, 3))).status).toBe(200);
    expect((await put(3, made(2, 3))).status).toBe(422);
    expect(await (await own.get('/v1/surveys/y-te')).json()).toEqual(made(2, 3));
    expect(await (await own.get('/v1/surveys/y-te?version=1')).json()).toEqual(made(1, 5));
    const of = (version: number, overall: number) =>
      own.post(answer({ survey: 'y-te', version, answers: { overall } })).then(({ status }) => status);
    expect([await of(1, 5), await of(2, 3), await of(2, 5), await of(3, 1)]).toEqual([200, 200, 422, 422]);
  });

  it.each([
    ['/v1/surveys/quick/versions/9', { ...made(9, 3), id: 'quick' }],
    ['/v1/surveys/y-te/versions/4', { id: 'y-te', version: 4 }],
    ['/v1/surveys/y-te/versions/4', null],
  ])('%s is refused with problems', async (path, survey) => {
    const reply = await own.admin('PUT', path, survey);
    expect(reply.status).toBe(422);
    expect(((await reply.json()) as { problems: unknown[] }).problems.length).toBeGreaterThan(0);
  });

  it('need the admin token, and unknown ones are not found', async () => {
    const reply = await own.app.request('/v1/surveys/y-te/versions/5', { method: 'PUT', body: '{}' });
    expect(reply.status).toBe(401);
    expect((await own.get('/v1/surveys/khac')).status).toBe(404);
    expect((await own.get('/v1/surveys/y-te?version=x')).status).toBe(404);
  });
});
