// For pages that load everything at once; what only some ever ask for comes later all the same.
import * as likert from '../likert-chart/likert-view.js';
import * as ranking from '../ranking/ranking-view.js';
import './card-parts-at-hand.js';
import { likertPart } from '../likert-chart/likert-part.js';
import { rankingPart } from '../ranking/ranking-part.js';

likertPart.module = likert;
rankingPart.module = ranking;
