import { expect, it } from 'vitest';
import { json, openApp } from '../../test/open-app.js';

// Sent by the office, not counted by the server: 80 of 90, 10 of 12 and 3 of 4 are satisfied.
it('what one page may not show, no other page shows: cards, series and rankings of any choice of units', async () => {
  const { get, admin } = openApp();
  const sent = Object.entries({ 'xa-a': [80, 90], 'xa-b': [10, 12], 'xa-c': [3, 4], 'xa-d': [45, 60] });
  for (const [code] of sent) await admin('PUT', `/v1/bodies/${code}`, { name: code, parent: '01' });
  const figures = sent.flatMap(([unit, [satisfied, raters]]) => [
    { measure: 'satisfaction-satisfied', value: String(satisfied), unit, period: '2024' },
    { measure: 'satisfaction-raters', value: String(raters), unit, period: '2024' },
  ]);
  expect(await json(admin('POST', '/v1/measurements', figures))).toMatchObject({ stored: 8, refused: [] });

  const cards = await Promise.all(
    sent.map(([unit]) => json(get(`/v1/cards/satisfaction-rate?unit=${unit}&period=2024`))),
  );
  // The second smallest is hidden with the smallest: the total less the others would give it away.
  expect(cards.map(({ state }) => state)).toEqual(['ok', 'suppressed', 'suppressed', 'ok']);
  expect(JSON.stringify(cards[1])).not.toMatch(/83[.,]33|"10"|"12"/);

  const valuesOf = async (path: string, rows: string): Promise<unknown[]> =>
    ((await json(get(path)))[rows] as { value: unknown }[]).map(({ value }) => value);
  const all = '/v1/rankings/satisfaction-rate?period=2024&units=';
  expect(await valuesOf(`${all}xa-a,xa-b,xa-c,xa-d`, 'rows')).toEqual(expect.arrayContaining([null, null]));
  expect(await valuesOf(`${all}xa-a,xa-b`, 'rows')).toEqual(['88.89', null]);
  expect(await valuesOf('/v1/series/satisfaction-rate?unit=xa-b&by=year', 'points')).not.toContain('83.33');
});
