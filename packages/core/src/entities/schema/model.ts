import * as z from 'zod';
import { modelStates } from '../states/model-states.js';
import { day, figureOf, period, record, stateOf, summary, words } from './parts.js';

/** The district level ended on 30 June 2025; its models stay attributable. */
const modelLevel = z.enum(['grassroots', 'district', 'province', 'central']);

/** A model of skilful mobilisation (mô hình Dân vận khéo), with the headings of a registration form. */
export const SkilfulModel = z.strictObject({
  kind: z.literal('skilful-model'),
  ...record,
  name: words,
  level: modelLevel,
  state: stateOf(modelStates),
  form: z.enum(['collective', 'individual']).exactOptional(),
  field: z.enum(['economy', 'culture-society', 'security-defence', 'political-system', 'other']).exactOptional(),
  registeredOn: day.exactOptional(),
  recognisedOn: day.exactOptional(),
  /** Why (thực trạng, lý do), aims, ways, place and people, forces, resources. */
  reason: words.exactOptional(),
  aims: words.exactOptional(),
  method: words.exactOptional(),
  audience: words.exactOptional(),
  forces: words.exactOptional(),
  resources: words.exactOptional(),
  period: period.exactOptional(),
  product: words.exactOptional(),
  outlook: words.exactOptional(),
});
export type SkilfulModel = Readonly<z.infer<typeof SkilfulModel>>;

/** Models of one level in a period. Levels are not added up: one model may be registered at several. */
export const ModelSummary = z.strictObject({
  kind: z.literal('model-summary'),
  ...summary,
  level: modelLevel.exactOptional(),
  registered: figureOf('model').exactOptional(),
  built: figureOf('model').exactOptional(),
  recognised: figureOf('model').exactOptional(),
});
export type ModelSummary = Readonly<z.infer<typeof ModelSummary>>;
