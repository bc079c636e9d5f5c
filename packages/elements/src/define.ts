import './feedback-form/define.js';
import './kpi-board/define.js';
import './kpi-card/define.js';
import './likert-chart/define.js';
import './number-field/define.js';
import './report-audit/define.js';
import './ranking/define.js';
import './rating/define.js';
import './satisfaction-form/define.js';
import './trend-chart/define.js';
import './shared/parts-at-hand.js';
import { openDoors } from './embed/open-doors.js';

// After every tag is known, for pages whose editors cannot write one.
openDoors();
