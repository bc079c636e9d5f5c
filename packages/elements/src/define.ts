import './kpi-board/define.js';
import './kpi-card/define.js';
import './likert-chart/define.js';
import './number-field/define.js';
import './report-audit/define.js';
import './rating/define.js';
import './satisfaction-form/define.js';
