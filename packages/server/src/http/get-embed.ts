import { randomUUID } from 'node:crypto';
import { askedLang } from './asked-lang.js';
import type { App, Services } from './context.js';
import { knowsUnit } from './knows-unit.js';
import { problem, told } from './problem.js';
import { surveyFinder } from './survey-finder.js';
import { escapeHtml, surveyForm, surveyPage } from './survey-page.js';

/**
 * GET /embed/satisfaction-form?survey&unit&service and /embed/feedback-form?unit: a page for
 * systems that let editors embed frames only. It works without a script and
 * may stand in pages of the allowed origins.
 */
export function getEmbed(app: App, { store, settings }: Services): void {
  const find = surveyFinder(store);
  app.get('/embed/:form{(satisfaction|feedback)-form}', async (c) => {
    const { form } = c.req.param();
    const { survey: id = form === 'feedback-form' ? 'feedback' : 'quick', unit = '', service } = c.req.query();
    const lang = askedLang(c);
    const survey = await find(id);
    if (!survey) {
      const unknown = problem('/survey', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.');
      return c.json({ problems: told(c, [unknown]) }, 404);
    }
    if (!(await knowsUnit(store)(unit))) {
      const unknown = problem('/unit', 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.');
      return c.json({ problems: told(c, [unknown]) }, 422);
    }
    const policy = c.res.headers.get('Content-Security-Policy') ?? '';
    const ancestors = settings.allowedOrigins.includes('*') ? '*' : ["'self'", ...settings.allowedOrigins].join(' ');
    c.header('Content-Security-Policy', policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${ancestors}`));
    // Each visitor's page has an id of its own: a form that is sent twice is stored once.
    c.header('Cache-Control', 'no-store');
    const attributes = {
      survey: form === 'feedback-form' ? '' : id,
      endpoint: '/v1/responses',
      unit,
      service: service ?? '',
    };
    const written = Object.entries(attributes)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => ` ${name}="${escapeHtml(text)}"`)
      .join('');
    const inside = surveyForm(survey, { id: randomUUID(), unit, lang });
    return c.html(
      surveyPage(
        lang,
        `<h1>${escapeHtml(survey.title[lang])}</h1>\n<danvan-${form}${written}>${inside}</danvan-${form}>`,
      ),
    );
  });
}
