import { canonical, type Lang } from '@danvan/core';
import { findMeasure, indicators } from '@danvan/core/catalog';
import { readMeasurementRows } from '@danvan/core/indicators';
import { basename } from 'node:path';
import { cliMessages, fill } from '../cli-messages.js';
import type { Arguments } from '../read-arguments.js';
import { readMapping } from '../tables/read-mapping.js';
import { readTable } from '../tables/read-table.js';
import type { ExitCode, Terminal } from '../terminal.js';

const notCounted = new Set(['%', 'điểm', 'đồng', 'đồng/người/năm', 'đơn vị thời gian của TTHC']);

/**
 * `danvan import`: tables to measurements, as the server takes them. What is
 * refused goes to standard error with row, column and reason; exit code 1 says
 * that there was some.
 */
export async function importTables(
  { operands, map, json, encoding }: Arguments,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitCode> {
  const mapping = await readMapping(map ?? '');
  const isMeasure = (id: string): boolean =>
    findMeasure(id) !== undefined || indicators.some((indicator) => indicator.id === id);
  // Money and what others score may have decimals; what is counted in persons, petitions or dossiers has none.
  const isCount = (id: string): boolean => {
    const unit = findMeasure(id)?.unit.vi;
    return unit !== undefined && !notCounted.has(unit);
  };
  const tables = [];
  for (const file of operands) {
    const result = readMeasurementRows(await readTable(file, { sheet: mapping.sheet, encoding }), mapping, {
      isMeasure,
      isCount,
      title: basename(file),
    });
    tables.push({ file, ...result });
  }
  const measurements = tables.flatMap((table) =>
    table.measurements.map((one) => ({ ...one, value: canonical(one.value) })),
  );
  const refused = tables.flatMap(({ file, refused: rows }) => rows.map((row) => ({ file, ...row })));
  terminal.out(JSON.stringify(json ? { measurements, refused } : measurements, null, 2));
  for (const { file, row, column, message } of refused) {
    const place = fill(cliMessages[lang][column === '' ? 'refusedRow' : 'refusedCell'], { file, row, column });
    terminal.err(`${place}: ${message[lang]}`);
  }
  terminal.err(fill(cliMessages[lang].imported, { taken: measurements.length, refused: refused.length }));
  return refused.length > 0 ? 1 : 0;
}
