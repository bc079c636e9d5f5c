import { networkAddress } from '../network-address.js';
import { readResponse } from '../read-response.js';
import { receiptOf } from '../receipt.js';
import { isProof } from '../proof-of-work.js';
import type { App, Services } from './context.js';
import { isForeign } from './is-foreign.js';
import { knowsUnit } from './knows-unit.js';
import { problem, told, type Problem } from './problem.js';
import { readLimited } from './read-limited.js';
import { surveyFinder } from './survey-finder.js';

/** 64 KB, as the page promises. */
const bodyLimit = 65_536;

/** POST /v1/responses: one answer in, its id back after the durable commit. */
export function postResponse(app: App, services: Services): void {
  const { store, settings, metrics, limit } = services;
  const find = surveyFinder(store);
  const known = knowsUnit(store);
  const { proofBits } = settings;
  const surveyOrigins = settings.surveyOrigins ?? new Map<string, readonly string[]>();
  const anyOrigin = [...settings.allowedOrigins, ...[...surveyOrigins.values()].flat()];
  app.post('/v1/responses', async (c) => {
    const dead = (status: 400 | 413 | 422, id: string | null, problems: readonly Problem[]) => {
      metrics.count('danvan_responses_total', { outcome: 'dead' });
      return c.json({ dead: id, problems: told(c, problems) }, status);
    };
    const foreign = () => {
      metrics.count('danvan_responses_total', { outcome: 'foreign' });
      return c.json(
        {
          error: {
            vi: 'Trang này chưa được phép gửi phiếu (ALLOWED_ORIGINS).',
            en: 'This page may not send answers yet (ALLOWED_ORIGINS).',
          },
        },
        403,
      );
    };
    if (isForeign(c, anyOrigin)) return foreign();
    const wait = limit(networkAddress(c));
    const limited = () => {
      metrics.count('danvan_responses_total', { outcome: 'limited' });
      c.header('Retry-After', String(wait));
      return c.json(
        {
          error: { vi: 'Gửi quá nhanh, xin thử lại sau.', en: 'Too many answers, please try again later.' },
          // Many people share one address: who does the work need not wait.
          ...(proofBits === undefined ? {} : { proof: { algorithm: 'SHA-256', bits: proofBits } }),
        },
        429,
      );
    };
    if (wait > 0 && proofBits === undefined) return limited();
    const { text, tooLarge } = await readLimited(c, bodyLimit);
    if (tooLarge) {
      return dead(413, idAtStart(text), [
        problem('', 'too-large', 'Nội dung gửi lên lớn hơn 64 KB.', 'The body is larger than 64 KB.'),
      ]);
    }
    if (wait > 0 && !hasProof(text, proofBits ?? 0)) return limited();
    const read = await readResponse(text, {
      knowsUnit: known,
      findSurvey: find,
      visitSecret: settings.visitSecret,
      now: Date.now(),
    });
    if (!read.ok) return dead(read.status, read.id, read.problems);
    const { response } = read;
    const allowed = [...settings.allowedOrigins, ...(surveyOrigins.get(response.survey) ?? [])];
    if (surveyOrigins.size > 0 && isForeign(c, allowed)) return foreign();
    const outcome = await store.addResponse(response);
    metrics.count('danvan_responses_total', { outcome });
    if (outcome === 'conflict') return c.json({ conflict: read.sentId }, 409);
    return c.json({ ack: read.sentId, receipt: receiptOf(response.id) });
  });
}

function hasProof(text: string, bits: number): boolean {
  try {
    const sent = JSON.parse(text) as { id?: unknown; proof?: unknown } | null;
    return typeof sent?.id === 'string' && typeof sent.proof === 'string' && isProof(sent.id, sent.proof, bits);
  } catch {
    return false;
  }
}

/** The id of an answer that is too large to be read whole, where it stands first, as pages write it. */
function idAtStart(text: string): string | null {
  return /^\s*\{\s*"id"\s*:\s*"([0-9a-f-]{36})"/i.exec(text)?.[1] ?? null;
}
