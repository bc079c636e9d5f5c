// Every form under the policies of the pages that embed it.
import '../../src/feedback-form/feedback-form-policies.test.js';
import '../../src/number-field/number-field-policies.test.js';
import '../../src/rating/rating-policies.test.js';
import '../../src/satisfaction-form/satisfaction-form-policies.test.js';
