// For servers, which wait for nothing.
import * as audit from '../report-audit/audit-desk.js';
import { auditPart } from '../report-audit/audit-part.js';
import * as words from '../trend-chart/period-words.js';
import { wordsPart } from '../trend-chart/words-part.js';
import './parts-at-hand.js';

auditPart.module = audit;
wordsPart.module = words;
