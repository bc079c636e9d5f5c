// What the gallery shows: markup by part, and data by selector.
import { figureData, figureParts, marks } from './gallery-figures.mjs';

export const galleryParts = {
  ratings: `<danvan-rating label="Ông/bà có hài lòng không? (${marks})" value="4"></danvan-rating>
<danvan-rating label="Bằng sao" appearance="stars" value="3"></danvan-rating>
<danvan-rating label="Bằng số, ba mức" appearance="numbers" levels="3" required></danvan-rating>
<danvan-rating label="Không đổi được" value="5" disabled></danvan-rating>`,
  fields: `<danvan-number-field label="Số tiền (${marks})" value="43500000" unit="đồng" spell></danvan-number-field>
<danvan-number-field label="Tỷ lệ" value="99.5" unit="%" min="0" max="100"></danvan-number-field>
<danvan-number-field label="Không đổi được" value="12" disabled></danvan-number-field>`,
  forms: `<danvan-satisfaction-form survey="one-stop" endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>
<danvan-feedback-form endpoint="/v1/responses" unit="01"></danvan-feedback-form>`,
  ...figureParts,
};

export const galleryData = figureData;
