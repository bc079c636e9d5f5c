import { describe, expect, it } from 'vitest';
import { parseDossierCode } from './dossier-code.js';

describe('parseDossierCode', () => {
  it.each([
    ['000.00.12.H26-240517-0042', '000.00.12.H26', '2024-05-17', '0042'],
    [' h26.12-20240517-7 ', 'H26.12', '2024-05-17', '7'],
    ['G22-240229-000123', 'G22', '2024-02-29', '000123'],
  ])('%s', (text, agency, receivedOn, sequence) => {
    expect(parseDossierCode(text)).toEqual({ text: text.trim(), agency, receivedOn, sequence });
  });

  it.each(['', 'H26.12', 'H26.12-240517', 'H26.12-240231-0001', 'H26..12-240517-0001', 'hồ sơ-240517-1', '07-CT/TU'])(
    '“%s” is none',
    (text) => {
      expect(parseDossierCode(text)).toBeUndefined();
    },
  );
});
