// What works without an element on the page, or with one that leaves nothing behind.
import '../../src/kpi-card/card-from-attributes.test.js';
import '../../src/kpi-card/publishable-card.test.js';
import '../../src/outbox/find-proof.test.js';
import '../../src/outbox/send-entry.test.js';
import '../../src/ranking/rank-rows.test.js';
import '../../src/report-audit/read-file.test.js';
import '../../src/shared/decimal-text.test.js';
import '../../src/shared/figure-text.test.js';
import '../../src/shared/read-pairs.test.js';
import '../../src/shared/sheet-of.test.js';
import '../../src/shared/written-lang.test.js';
import '../../src/survey-form/find-personal-data.test.js';
import '../../src/trend-chart/nice-ticks.test.js';
import '../../src/trend-chart/period-words.test.js';
import '../../src/trend-chart/plot-points.test.js';
