import * as z from 'zod';
import { dossierStates } from '../states/dossier-states.js';
import { day, figureOf, id, localTime, record, stateOf, summary, textThat, words } from './parts.js';

/** One dossier (hồ sơ). It holds no personal data: a code, a procedure, times. */
export const Dossier = z.strictObject({
  kind: z.literal('dossier'),
  ...record,
  procedure: words,
  channel: z.enum(['online', 'counter', 'post']),
  state: stateOf(dossierStates),
  receivedAt: localTime,
  /** When the competent body had it, for reception outside its area. */
  competentAt: localTime.exactOptional(),
  dueOn: day.exactOptional(),
  completedAt: localTime.exactOptional(),
  returnedAt: localTime.exactOptional(),
  stoppedAt: localTime.exactOptional(),
  /** Requests to supplement with the answers, in order. Only one is allowed. */
  supplements: z
    .array(z.strictObject({ requestedAt: localTime, completedAt: localTime.exactOptional() }))
    .readonly()
    .exactOptional(),
});
export type Dossier = Readonly<z.infer<typeof Dossier>>;

/** Dossiers of a unit in a period (Biểu 06/VPCP/KSTT), with the ways out that local systems add. */
export const DossierSummary = z.strictObject({
  kind: z.literal('dossier-summary'),
  ...summary,
  received: figureOf('dossier').exactOptional(),
  online: figureOf('dossier').exactOptional(),
  directOrPost: figureOf('dossier').exactOptional(),
  carriedOver: figureOf('dossier').exactOptional(),
  resolved: figureOf('dossier').exactOptional(),
  early: figureOf('dossier').exactOptional(),
  onTime: figureOf('dossier').exactOptional(),
  late: figureOf('dossier').exactOptional(),
  pending: figureOf('dossier').exactOptional(),
  pendingInTime: figureOf('dossier').exactOptional(),
  pendingOverdue: figureOf('dossier').exactOptional(),
  withdrawn: figureOf('dossier').exactOptional(),
  refused: figureOf('dossier').exactOptional(),
  stopped: figureOf('dossier').exactOptional(),
});
export type DossierSummary = Readonly<z.infer<typeof DossierSummary>>;

/** A level of an online service, always with the scale that it belongs to. */
export const ServiceLevel = z.discriminatedUnion('scale', [
  /** NĐ 43/2011/NĐ-CP: levels 1 to 4, to 14 August 2022. */
  z.strictObject({ scale: z.literal('four-levels'), level: z.int().min(1).max(4) }),
  /** Một phần, toàn trình: NĐ 42/2022/NĐ-CP from 15 August 2022, NĐ 224/2026/NĐ-CP from 1 July 2026. */
  z.strictObject({ scale: z.literal('process'), level: z.enum(['partial', 'whole']) }),
  /** Dịch vụ công trực tuyến chủ động, levels 1 to 4: NĐ 224/2026/NĐ-CP. */
  z.strictObject({ scale: z.literal('proactive'), level: z.int().min(1).max(4) }),
]);
export type ServiceLevel = Readonly<z.infer<typeof ServiceLevel>>;

/** An online public service (dịch vụ công trực tuyến). One procedure may have several. */
export const OnlineService = z.strictObject({
  kind: z.literal('online-service'),
  ...record,
  name: words,
  procedure: id,
  levels: z
    .array(z.strictObject({ from: day, to: day.exactOptional(), level: ServiceLevel }))
    .min(1)
    .readonly(),
  /** From 1 July 2026 a service may stay partial only for one of these. */
  partialReason: z.enum(['presence-required', 'check-on-site', 'technical-fault']).exactOptional(),
});
export type OnlineService = Readonly<z.infer<typeof OnlineService>>;

/** Online services of a unit on a day, by level. */
export const ServiceSummary = z.strictObject({
  kind: z.literal('service-summary'),
  ...summary,
  total: figureOf('service').exactOptional(),
  byLevel: z
    .array(z.strictObject({ level: ServiceLevel, services: figureOf('service') }))
    .readonly()
    .exactOptional(),
  simplified: figureOf('procedure').exactOptional(),
});
export type ServiceSummary = Readonly<z.infer<typeof ServiceSummary>>;

/** Digital signatures on outgoing documents. Which documents the rate stands on differs by province: name it. */
export const SignatureSummary = z.strictObject({
  kind: z.literal('signature-summary'),
  ...summary,
  signer: z.enum(['organisation', 'person']).exactOptional(),
  signed: figureOf('document').exactOptional(),
  issued: figureOf('document').exactOptional(),
  base: z.enum(['all-outgoing', 'required-to-sign']).exactOptional(),
  /** Percent as printed, where only the rate is: `"99.2"`. */
  printedRate: textThat(/^\d+(?:\.\d+)?$/, {
    vi: 'cần tỷ lệ như "99.2"',
    en: 'a rate such as "99.2" is needed',
  }).exactOptional(),
});
export type SignatureSummary = Readonly<z.infer<typeof SignatureSummary>>;

/** Where electronic receipts are used, and from when. */
export const ReceiptAdoption = z.strictObject({
  kind: z.literal('receipt-adoption'),
  ...summary,
  since: day.exactOptional(),
  using: figureOf('agency').exactOptional(),
  agencies: figureOf('agency').exactOptional(),
});
export type ReceiptAdoption = Readonly<z.infer<typeof ReceiptAdoption>>;

/** A receipt for a fee (biên lai). Figures and words are both kept; `receiptProblems` says where they differ. */
export const Receipt = z.strictObject({
  kind: z.literal('receipt'),
  ...record,
  template: words.exactOptional(),
  symbol: words,
  /** Restarts on 1 January; at most 8 digits, 7 before July 2026. */
  number: textThat(/^\d{1,8}$/, { vi: 'cần từ 1 đến 8 chữ số', en: 'one to eight digits are needed' }),
  on: day,
  collector: words,
  taxCode: textThat(/^\d{10}(?:-\d{3})?$/, { vi: 'cần mã số thuế', en: 'a tax code is needed' }).exactOptional(),
  fee: words,
  /** Whole đồng. */
  amount: textThat(/^(?:0|[1-9]\d*)$/, {
    vi: 'cần số đồng nguyên ở dạng văn bản',
    en: 'whole đồng as text are needed',
  }),
  amountInWords: words,
  electronic: z.boolean(),
  signed: z.boolean().exactOptional(),
});
export type Receipt = Readonly<z.infer<typeof Receipt>>;
