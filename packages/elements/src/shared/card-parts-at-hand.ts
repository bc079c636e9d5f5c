// For boards, whose cards come from a `src` and have details.
import * as details from '../kpi-card/card-details.js';
import * as source from './json-source.js';
import { detailsPart } from '../kpi-card/details-part.js';
import { sourcePart } from './source-part.js';

sourcePart.module = source;
detailsPart.module = details;
