// For pages that load everything at once, and for servers, which wait for nothing.
import * as likert from '../likert-chart/likert-view.js';
import * as ranking from '../ranking/ranking-view.js';
import './card-parts-at-hand.js';
import { likertPart, rankingPart } from './lazy-parts.js';

likertPart.module = likert;
rankingPart.module = ranking;
