import { policySuite } from '../../test/policy-suite.js';

policySuite('danvan-number-field');
