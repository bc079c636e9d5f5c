// Every form in every state.
import '../../src/feedback-form/feedback-form-states.test.js';
import '../../src/number-field/number-field-states.test.js';
import '../../src/rating/rating-states.test.js';
import '../../src/satisfaction-form/satisfaction-form-states.test.js';
