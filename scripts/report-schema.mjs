// Writes packages/cli/report.schema.json: what `danvan read --json` and
// `danvan audit --json` print. With --check nothing is written and the file
// must be up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { ReportJson } from '../packages/core/dist/reports/report-schema.js';

const file = new URL('../packages/cli/report.schema.json', import.meta.url);
const from1 = z.int().min(1);

const place = z
  .union([
    z.object({ line: from1, paragraph: z.int().min(0), sentence: from1 }),
    z.object({ line: from1, table: from1, row: from1, column: from1 }),
  ])
  .meta({ id: 'Place', description: 'Where a mention stands, counted from 1; `line` is a line of `text`.' });

const fileReport = ReportJson.extend({
  file: z.string(),
  kind: z.enum(['text', 'html', 'docx', 'pdf']),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'tcvn3', 'tcvn5712', 'vni'])
    .optional()
    .meta({ description: 'What the text was in. Of .docx and .pdf only an encoding older than Unicode is named.' }),
  picturePages: z.array(from1).optional().meta({ description: 'Pages of a PDF without text: they were not read.' }),
  places: z.array(place).meta({ description: 'The place of each mention, in the same order.' }),
}).meta({ id: 'FileReport', description: 'A report and the file that it was read from.' });

const schema = {
  ...z.toJSONSchema(z.union([fileReport, z.array(fileReport)])),
  title: 'What danvan read --json and danvan audit --json print',
  description: 'The report of one file, or a list when several files were asked for.',
};
const path = file.pathname;
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path });

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== text) {
    console.error('packages/cli/report.schema.json is not up to date: npm run docs:schema');
    process.exitCode = 1;
  }
} else await writeFile(file, text);
