import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({ PORT: '' })).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: './data',
      allowedOrigins: [],
      rateLimit: 120,
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://x'],
    ['ALLOWED_ORIGINS', 'xa.gov.vn'],
    ['ALLOWED_ORIGINS', 'https://xa.gov.vn/'],
    ['ADMIN_TOKEN', 'short'],
    ['VISIT_SECRET', 'short'],
    ['RATE_LIMIT', '-1'],
  ])('%s=%s is refused by name, in both languages', (variable, value) => {
    expect(() => readSettings({ [variable]: value })).toThrow(
      expect.objectContaining({
        variable,
        sentence: {
          vi: expect.stringMatching(`^${variable}: `) as string,
          en: expect.stringMatching(`^${variable}: `) as string,
        },
      }),
    );
  });

  it('takes several origins', () => {
    expect(readSettings({ ALLOWED_ORIGINS: 'https://a.gov.vn, http://localhost:3000' }).allowedOrigins).toEqual([
      'https://a.gov.vn',
      'http://localhost:3000',
    ]);
  });
});
