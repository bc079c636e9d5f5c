import { wordSet } from '../lexicon.js';

/** Words with which a number can begin. */
export const TRIGGERS = wordSet('một hai ba bốn năm sáu bảy bẩy tám chín mười nhất nhì tư quý quí nửa giêng chạp');
