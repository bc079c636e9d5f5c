// Every figure in every state.
import '../../src/kpi-board/kpi-board-states.test.js';
import '../../src/kpi-card/kpi-card-states.test.js';
import '../../src/likert-chart/likert-chart-states.test.js';
import '../../src/ranking/ranking-states.test.js';
import '../../src/report-audit/report-audit-states.test.js';
import '../../src/trend-chart/trend-chart-states.test.js';
