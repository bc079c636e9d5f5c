import { createHash, createHmac } from 'node:crypto';
import { checkAnswers, findSurvey, Response, type Survey } from '@danvan/core/surveys';
import { problem, type Problem } from './http/problem.js';
import { localDay } from './local-day.js';
import type { StoredResponse, Tier } from './store/store.js';

/** Either an answer that can be stored, or why it never can. */
export type ReadResponse =
  | { readonly ok: true; readonly response: StoredResponse }
  | {
      readonly ok: false;
      readonly status: 400 | 422;
      readonly id: string | null;
      readonly problems: readonly Problem[];
    };

export interface ReadResponseContext {
  readonly knowsUnit: (code: string) => Promise<boolean>;
  readonly visitSecret?: string | undefined;
  readonly now: number;
}

/** Checks the body of a sent answer down to the survey version it was given to. */
export async function readResponse(body: string, context: ReadResponseContext): Promise<ReadResponse> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return {
      ok: false,
      status: 400,
      id: null,
      problems: [problem('', 'not-json', 'Nội dung gửi lên không phải JSON.', 'The body is not JSON.')],
    };
  }
  const id = idOf(json);
  const parsed = Response.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message, code }) =>
      problem(`/${path.map(String).join('/')}`, code, `Trường không hợp lệ: ${message}`, message),
    );
    return { ok: false, status: 422, id, problems };
  }
  const sent = parsed.data;
  const survey = findSurvey(sent.survey, sent.version);
  if (!survey) {
    const known = findSurvey(sent.survey) !== undefined;
    return refuse(id, [
      known
        ? problem(
            '/version',
            'unknown-version',
            `Phiếu “${sent.survey}” không có phiên bản ${sent.version}.`,
            `Survey “${sent.survey}” has no version ${sent.version}.`,
          )
        : problem(
            '/survey',
            'unknown-survey',
            `Không có phiếu khảo sát “${sent.survey}”.`,
            `There is no survey “${sent.survey}”.`,
          ),
    ]);
  }
  if (!(await context.knowsUnit(sent.unit))) {
    return refuse(id, [
      problem(
        '/unit',
        'unknown-unit',
        `Không có đơn vị nào mang mã “${sent.unit}”.`,
        `No unit has the code “${sent.unit}”.`,
      ),
    ]);
  }
  const problems = checkAnswers(survey, sent.answers);
  if (problems.length > 0) return refuse(id, problems);
  const tier = tierOf(sent.token, context.visitSecret);
  const { survey: surveyId, version, unit, answers } = sent;
  return {
    ok: true,
    response: {
      id: sent.id.toLowerCase(),
      survey: surveyId,
      version,
      unit,
      service: sent.service ?? null,
      tier: tier.tier,
      nullifier: tier.nullifier,
      answers: canonicalJson(answers),
      bodyHash: hashOf({
        survey: surveyId,
        version,
        unit,
        answers,
        service: sent.service ?? null,
        token: sent.token ?? null,
      }),
      // The page says how long ago the person clicked; its wall clock is not trusted. Older than 30 days counts as 30 days.
      day: localDay(context.now - Math.min(sent.ageMs, 30 * 24 * 3_600_000)),
      ratings: ratingsOf(survey, answers),
    },
  };
}

function refuse(id: string | null, problems: readonly Problem[]): ReadResponse {
  return { ok: false, status: 422, id, problems };
}

function idOf(json: unknown): string | null {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' && id.length <= 64 ? id : null;
}

function ratingsOf(
  survey: Survey,
  answers: Readonly<Record<string, number | string>>,
): { question: string; level: number }[] {
  return survey.questions.flatMap(({ id, kind }) => {
    const answer = answers[id];
    return kind === 'rating' && typeof answer === 'number' ? [{ question: id, level: answer }] : [];
  });
}

// A token proves a visit when its own signature holds; what is kept of it is a one-way mark.
function tierOf(token: string | undefined, secret: string | undefined): { tier: Tier; nullifier: string | null } {
  if (token === undefined || secret === undefined) return { tier: 'open', nullifier: null };
  const [payload = '', signature = ''] = token.split('.');
  const expected = createHmac('sha256', secret).update(payload).digest('base64url').slice(0, 22);
  if (payload === '' || signature !== expected) return { tier: 'open', nullifier: null };
  return { tier: 'verified-visit', nullifier: createHmac('sha256', secret).update(`used:${token}`).digest('hex') };
}

/** Two bodies with the same content have the same hash, in whatever order their keys were written. */
function hashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
