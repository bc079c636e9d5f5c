import { documents } from './documents.mjs';
import { http } from './http.mjs';
import { numbers } from './numbers.mjs';
import { reports } from './reports.mjs';
import { surveys } from './surveys.mjs';

export const targets = [numbers, reports, documents, surveys, http];
