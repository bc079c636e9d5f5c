import * as z from 'zod';
import { SettingsError } from './settings-error.js';

/** Everything that can be set, with its default. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absent: embedded SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  /** Origins whose pages may read and send; `*` for all. */
  readonly allowedOrigins: readonly string[];
  /** Origins whose pages may send answers to one survey only, by survey. */
  readonly surveyOrigins?: ReadonlyMap<string, readonly string[]>;
  readonly adminToken?: string;
  readonly visitSecret?: string;
  /** Writes per minute and network prefix; 0 turns the limit off. */
  readonly rateLimit: number;
  /** Leading zero bits that a proof of work needs, which lets an answer pass a full limit; absent: none is taken. */
  readonly proofBits?: number;
  /** Most answers that share one commit; absent: as many as arrive together. */
  readonly commitBatch?: number;
  /** Which answers summaries tell of; absent: `live`. */
  readonly release?: ReleaseMode;
  /** Days that free words of rated surveys are kept, 0 for ever; absent: 90. */
  readonly commentDays?: number;
  /** Months after which single answers are emptied, 0 never; absent: 24. */
  readonly answerMonths?: number;
  /** Whether every request is written to the log. */
  readonly logRequests?: boolean;
}

/** `live`: every answer at once; `month`: those of months that have ended. */
export type ReleaseMode = 'live' | 'month';

const origin = String.raw`https?:\/\/[^\s,/@]+`;
const entry = String.raw`(?:\*|(?:[a-z0-9-]{1,64}@)?${origin})`;

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().max(max));

// Each rule with what it wants, in both languages; made where a variable is set, because all of them take longer than a
// start should.
const rules = {
  PORT: [() => wholeNumber(65535), 'cần số cổng từ 0 đến 65535', 'needs a port number from 0 to 65535'],
  HOST: [() => z.string().min(1), 'cần địa chỉ để lắng nghe', 'needs an address to listen on'],
  DATABASE_URL: [
    () => z.string().regex(/^postgres(ql)?:\/\/\S+$/),
    'cần địa chỉ dạng postgres://…',
    'needs an address of the form postgres://…',
  ],
  DATA_DIR: [() => z.string().min(1), 'cần đường dẫn thư mục', 'needs the path of a folder'],
  ALLOWED_ORIGINS: [
    () => z.string().regex(new RegExp(`^${entry}(,\\s*${entry})*$`)),
    'cần danh sách nguồn dạng https://cong.gov.vn (hoặc one-stop@https://cong.gov.vn cho riêng một phiếu), cách nhau bằng dấu phẩy, hoặc *',
    'needs origins such as https://portal.gov.vn (or one-stop@https://portal.gov.vn for one survey) separated by commas, or *',
  ],
  ADMIN_TOKEN: [() => z.string().min(16), 'cần ít nhất 16 ký tự', 'needs at least 16 characters'],
  VISIT_SECRET: [() => z.string().min(32), 'cần ít nhất 32 ký tự', 'needs at least 32 characters'],
  RATE_LIMIT: [() => wholeNumber(1_000_000), 'cần số nguyên không âm', 'needs a whole number from 0'],
  PROOF_BITS: [() => wholeNumber(32), 'cần số nguyên từ 0 đến 32', 'needs a whole number from 0 to 32'],
  COMMIT_BATCH: [
    () => wholeNumber(500).pipe(z.number().min(1)),
    'cần số nguyên từ 1 đến 500',
    'needs a whole number from 1 to 500',
  ],
  RELEASE: [() => z.enum(['live', 'month']), 'cần live hoặc month', 'needs live or month'],
  COMMENT_DAYS: [() => wholeNumber(36_500), 'cần số ngày, 0 là giữ mãi', 'needs a number of days, 0 to keep for ever'],
  ANSWER_MONTHS: [
    () => wholeNumber(1200),
    'cần số tháng, 0 là giữ mãi',
    'needs a number of months, 0 to keep for ever',
  ],
  LOG_REQUESTS: [() => z.enum(['0', '1']), 'cần 0 hoặc 1', 'needs 0 or 1'],
} as const;

/**
 * Reads the settings from the environment. Empty variables count as absent.
 *
 * @throws SettingsError for the first variable that cannot be used
 * @example
 * ```ts
 * import { readSettings } from '@danvan/server';
 * readSettings({}).port; //=> 8080
 * readSettings({ PORT: '9000' }).port; //=> 9000
 * ```
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = <Name extends keyof typeof rules>(
    name: Name,
  ): z.infer<ReturnType<(typeof rules)[Name][0]>> | undefined => {
    const given = environment[name];
    if (given === undefined || given === '') return undefined;
    const [schema, vi, en] = rules[name];
    const result = schema().safeParse(given);
    if (!result.success) throw new SettingsError(name, vi, en);
    return result.data as z.infer<ReturnType<(typeof rules)[Name][0]>>;
  };
  const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
  const origins = (read('ALLOWED_ORIGINS') ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const bits = read('PROOF_BITS');
  return {
    port: read('PORT') ?? 8080,
    host: read('HOST') ?? '127.0.0.1',
    dataDir: read('DATA_DIR') ?? './data',
    allowedOrigins: origins.filter((text) => !text.includes('@')),
    rateLimit: read('RATE_LIMIT') ?? 120,
    ...optional('surveyOrigins', bySurvey(origins)),
    ...optional('proofBits', bits === 0 ? undefined : bits),
    ...optional('commitBatch', read('COMMIT_BATCH')),
    ...optional('release', read('RELEASE')),
    ...optional('commentDays', read('COMMENT_DAYS')),
    ...optional('answerMonths', read('ANSWER_MONTHS')),
    ...(read('LOG_REQUESTS') === '1' ? { logRequests: true } : {}),
    ...optional('databaseUrl', read('DATABASE_URL')),
    ...optional('adminToken', read('ADMIN_TOKEN')),
    ...optional('visitSecret', read('VISIT_SECRET')),
  };
}

function bySurvey(origins: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const found = new Map<string, string[]>();
  for (const text of origins) {
    const [survey = '', from] = text.split('@');
    if (from !== undefined) found.set(survey, [...(found.get(survey) ?? []), from]);
  }
  return found.size > 0 ? found : undefined;
}
