import { createHash } from 'node:crypto';
import { checkAnswers, Response, type Survey } from '@danvan/core/surveys';
import { problemsOf } from './http/issue-problem.js';
import { problem, type Problem } from './http/problem.js';
import type { FindSurvey } from './http/survey-finder.js';
import { localDay } from './local-day.js';
import { withoutPersonalData } from './personal-data.js';
import type { StoredResponse } from './store/store.js';
import { nullifierOf } from './visit-token.js';

/** Either an answer that can be stored, or why it never can. */
export type ReadResponse =
  | {
      readonly ok: true;
      /** The id as the page wrote it: an acknowledgement has to repeat it to the letter. */
      readonly sentId: string;
      readonly response: StoredResponse;
    }
  | {
      readonly ok: false;
      readonly status: 400 | 422;
      readonly id: string | null;
      readonly problems: readonly Problem[];
    };

export interface ReadResponseContext {
  readonly knowsUnit: (code: string) => Promise<boolean>;
  readonly findSurvey: FindSurvey;
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
  const named = surveyOf(json);
  // Before the form of its name is judged: there is no such survey, whatever it looks like.
  if (named !== undefined && (await context.findSurvey(named)) === undefined) return refuse(id, [unknownSurvey(named)]);
  const { envelope, trapped } = takeApart(json);
  const parsed = Response.safeParse(envelope, { reportInput: true });
  if (!parsed.success) return refuse(id, problemsOf(parsed.error.issues));
  const sent = parsed.data;
  const survey = await context.findSurvey(sent.survey, sent.version);
  if (!survey) {
    return refuse(id, [
      problem(
        '/version',
        'unknown-version',
        `Phiếu “${sent.survey}” không có phiên bản ${sent.version}.`,
        `Survey “${sent.survey}” has no version ${sent.version}.`,
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
  if (sent.service !== undefined && /\p{C}/u.test(sent.service)) {
    return refuse(id, [
      problem(
        '/service',
        'bad-text',
        'Nhóm thủ tục có ký tự không in được.',
        'The service has unprintable characters.',
      ),
    ]);
  }
  // What was sent, not what a validator made of it: every key has to be known.
  const problems = checkAnswers(survey, answersOf(json));
  if (problems.length > 0) return refuse(id, problems);
  const { survey: surveyId, version, unit } = sent;
  const words = new Set(survey.questions.flatMap(({ id: question, kind }) => (kind === 'text' ? [question] : [])));
  // Before anything is kept of it, its hash included: a phone number could be guessed from a hash.
  const answers = Object.fromEntries(
    Object.entries(sent.answers).map(([question, answer]) => [
      question,
      words.has(question) && typeof answer === 'string' ? clean(question, answer) : answer,
    ]),
  );
  const service = sent.service ?? null;
  const { visitSecret, now } = context;
  // A token that proves nothing costs nobody an answer: it is then an open one.
  const nullifier =
    sent.token === undefined || visitSecret === undefined
      ? undefined
      : nullifierOf(visitSecret, sent.token, { survey: surveyId, unit, service: sent.service }, now);
  const given = Object.entries(answers);
  return {
    ok: true,
    sentId: sent.id,
    response: {
      id: sent.id.toLowerCase(),
      survey: surveyId,
      version,
      unit,
      service,
      tier: trapped ? 'trap' : nullifier === undefined ? 'open' : 'verified-visit',
      nullifier: trapped ? null : (nullifier ?? null),
      answers: canonicalJson(Object.fromEntries(given.filter(([question]) => !words.has(question)))),
      comments: given.flatMap(([question, answer]) =>
        words.has(question) && typeof answer === 'string' && answer.trim() !== '' ? [{ question, words: answer }] : [],
      ),
      // Neither the age nor the token: the one grows until the answer arrives, the other must leave no trace.
      bodyHash: hashOf({ survey: surveyId, version, unit, service, answers }),
      // The page says how long ago the person clicked; its wall clock is not trusted. Older than 30 days counts as 30 days.
      day: localDay(now - Math.min(sent.ageMs, 30 * 24 * 3_600_000)),
      ratings: ratingsOf(survey, answers),
    },
  };
}

// Two fields of the envelope are the server's own: a proof of work has been
// looked at before, and a field that no person sees tells a machine.
function takeApart(json: unknown): { envelope: unknown; trapped: boolean } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { envelope: json, trapped: false };
  const envelope = { ...(json as Record<string, unknown>) };
  const { website, proof } = envelope;
  if (typeof proof === 'string' && proof.length <= 64) delete envelope.proof;
  if (typeof website === 'string' && website.length <= 2000) delete envelope.website;
  return { envelope, trapped: typeof website === 'string' && website !== '' };
}

// PostgreSQL takes no zero character, and nobody types the other control characters.
function clean(question: string, words: string): string {
  // eslint-disable-next-line no-control-regex -- these are the ones that are meant
  const typed = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  // Where a contact is asked for it is given on purpose, to be answered.
  return question === 'contact' ? typed : withoutPersonalData(typed);
}

function surveyOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('survey' in json)) return undefined;
  return typeof json.survey === 'string' ? json.survey.slice(0, 64) : undefined;
}

function unknownSurvey(id: string): Problem {
  return problem('/survey', 'unknown-survey', `Không có phiếu khảo sát “${id}”.`, `There is no survey “${id}”.`);
}

function answersOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'answers' in json ? json.answers : undefined;
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
