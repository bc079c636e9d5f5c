// Every element rendered on a server: without error, with its words, and small.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import '@danvan/elements/define';
import { mediationCard } from '../../packages/elements/test/mediation-card.js';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { root } from '../structure/imports.js';

const rendered = async (template: TemplateResult): Promise<string> => collectResult(render(template));

const elements: Record<string, { readonly template: TemplateResult; readonly holds: readonly string[] }> = {
  'danvan-rating': {
    template: html`<danvan-rating name="overall" label="Ông/bà hài lòng thế nào?"></danvan-rating>`,
    holds: ['Ông/bà hài lòng thế nào?', 'Rất hài lòng'],
  },
  'danvan-number-field': {
    template: html`<danvan-number-field name="n" label="Số tiền" value="43500000" spell></danvan-number-field>`,
    holds: ['Số tiền'],
  },
  'danvan-satisfaction-form': {
    template: html`<danvan-satisfaction-form
      survey="quick"
      endpoint="/v1/responses"
      unit="01"
    ></danvan-satisfaction-form>`,
    holds: ['Rất hài lòng'],
  },
  'danvan-feedback-form': {
    template: html`<danvan-feedback-form endpoint="/v1/responses" unit="01"></danvan-feedback-form>`,
    holds: ['<textarea', '(bắt buộc)'],
  },
  'danvan-kpi-card': {
    template: html`<danvan-kpi-card
      label="Đúng hạn"
      value="98,7"
      unit="%"
      target="95"
      trend="90;98,7"
    ></danvan-kpi-card>`,
    holds: ['Đúng hạn', '98,7', 'Đạt mục tiêu', 'Tăng 8,7'],
  },
  'danvan-kpi-board': {
    template: html`<danvan-kpi-board src="/board" label="Chỉ số" cards="3"></danvan-kpi-board>`,
    holds: ['Chỉ số'],
  },
  'danvan-likert-chart': {
    template: html`<danvan-likert-chart
      .summary=${{ count: 4, valid: 4, distribution: { 1: 1, 2: 1, 3: 2 }, mean: '2.25', topTwoShare: '0.75', interval: null, suppressed: false }}
    ></danvan-likert-chart>`,
    holds: ['<table', '25,0', 'Rất hài lòng'],
  },
  'danvan-trend-chart': {
    template: html`<danvan-trend-chart points="2024: 90; 2025: 94,5" unit="%"></danvan-trend-chart>`,
    holds: ['<table', 'năm 2025', '94,5'],
  },
  'danvan-ranking': {
    template: html`<danvan-ranking rows="Xã A: 81,4; Xã B: 79" unit="%"></danvan-ranking>`,
    holds: ['<table', 'Xã A', '81,4'],
  },
  'danvan-report-audit': {
    template: html`<danvan-report-audit></danvan-report-audit>`,
    holds: ['<textarea', 'Đọc và kiểm tra'],
  },
};

describe('on a server', () => {
  it('are all elements that there are', () => {
    const folders = readdirSync(join(root, 'packages/elements/src'));
    const defined = folders.filter((name) => existsSync(join(root, 'packages/elements/src', name, 'define.ts')));
    expect(Object.keys(elements).sort()).toEqual(defined.map((name) => `danvan-${name}`).sort());
  });

  it.each(Object.entries(elements))('%s', async (tag, { template, holds }) => {
    const markup = await rendered(template);
    expect(markup).toContain(`<${tag}`);
    expect(markup).toContain('<template shadowroot="open" shadowrootmode="open"');
    const words = markup.replace(/<!--.*?-->/g, '').replace(/\u00a0/g, ' ');
    for (const piece of holds) expect(words).toContain(piece);
  });

  it('a card and a board with all that they may show', async () => {
    const evidence = ['81,36', 'Gần đạt mục tiêu', 'Tăng 7,36', '96 ÷ 118', 'Luật Hòa giải'];
    for (const template of [
      html`<danvan-kpi-card .card=${mediationCard}></danvan-kpi-card>`,
      html`<danvan-kpi-board .board=${{ title: 'Chỉ số', cards: [mediationCard] }}></danvan-kpi-board>`,
    ]) {
      const markup = await rendered(template);
      for (const piece of evidence) expect(markup).toContain(piece);
    }
  });

  it('an element in English says so by its own `lang`', async () => {
    const markup = await rendered(
      html`<danvan-kpi-card lang="en" label="On time" value="98.7" unit="%" target="95"></danvan-kpi-card>`,
    );
    expect(markup).toContain('On target');
  });

  it('nothing is checked that nobody has checked', async () => {
    const markup = await rendered(elements['danvan-rating']!.template);
    expect(markup).not.toMatch(/<input[^>]*\schecked/);
    expect(await rendered(html`<danvan-rating value="4" label="A"></danvan-rating>`)).toMatch(
      /<input[^>]*value="4"[^>]*\schecked/,
    );
  });

  // As it is published, where it has been built: `npm test` builds before it tests.
  const built = existsSync(join(root, 'packages/elements/dist/rating/define.js'));
  it.skipIf(!built)('one rating is small: its words, its styles, and the marks that Lit finds its places by', () => {
    // A compiler that ran since leaves the indentation in.
    minifyTemplates(join(root, 'packages/elements/dist'));
    const code = `import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '@danvan/elements/rating/define';
const rating = html\`<danvan-rating name="overall" label="Ông/bà hài lòng thế nào?"></danvan-rating>\`;
console.log(await collectResult(render(rating)));`;
    const node = ['--conditions=production', '--input-type=module', '--eval', code];
    const markup = execFileSync(process.execPath, node, { cwd: root, encoding: 'utf8' }).trim();
    expect(markup).toContain('Rất hài lòng');
    expect(markup.length).toBeLessThanOrEqual(4000);
    expect(markup.replace(/<!--.*?-->/g, '').length).toBeLessThanOrEqual(3450);
  });
});
