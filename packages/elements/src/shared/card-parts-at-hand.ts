// For boards, whose cards come from a `src` and have details.
import * as details from '../kpi-card/card-details.js';
import * as source from './json-source.js';
import { detailsPart, sourcePart } from './lazy-parts.js';

sourcePart.module = source;
detailsPart.module = details;
