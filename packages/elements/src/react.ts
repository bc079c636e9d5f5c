// The elements as React components, for React before 19 and for those who
// prefer typed events; React 19 can also use the tags as they are.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './define.js';
import { DanvanFeedbackForm } from './feedback-form/feedback-form.js';
import { DanvanKpiBoard } from './kpi-board/kpi-board.js';
import type { DanvanEvidenceEvent } from './kpi-card/evidence-event.js';
import { DanvanKpiCard } from './kpi-card/kpi-card.js';
import { DanvanLikertChart } from './likert-chart/likert-chart.js';
import { DanvanRanking } from './ranking/ranking.js';
import { DanvanNumberField } from './number-field/number-field.js';
import { DanvanRating } from './rating/rating.js';
import type { DanvanAuditEvent } from './report-audit/audit-event.js';
import { DanvanReportAudit } from './report-audit/report-audit.js';
import type {
  DanvanQueuedEvent,
  DanvanRejectedEvent,
  DanvanSentEvent,
  DanvanSubmitEvent,
} from './survey-form/form-events.js';
import { DanvanSatisfactionForm } from './satisfaction-form/satisfaction-form.js';
import { DanvanTrendChart } from './trend-chart/trend-chart.js';

const evidence = { onEvidence: 'danvan-evidence' as EventName<DanvanEvidenceEvent> };
const field = { onInput: 'input', onChange: 'change' };
const sending = {
  onSubmit: 'danvan-submit' as EventName<DanvanSubmitEvent>,
  onQueued: 'danvan-queued' as EventName<DanvanQueuedEvent>,
  onSent: 'danvan-sent' as EventName<DanvanSentEvent>,
  onRejected: 'danvan-rejected' as EventName<DanvanRejectedEvent>,
};

/** One rating (`<danvan-rating>`). */
export const Rating = createComponent({
  react: React,
  tagName: 'danvan-rating',
  elementClass: DanvanRating,
  events: field,
});

/** A whole survey (`<danvan-satisfaction-form>`). */
export const SatisfactionForm = createComponent({
  react: React,
  tagName: 'danvan-satisfaction-form',
  elementClass: DanvanSatisfactionForm,
  events: sending,
});

/** A number as it is written in Vietnamese (`<danvan-number-field>`). */
export const NumberField = createComponent({
  react: React,
  tagName: 'danvan-number-field',
  elementClass: DanvanNumberField,
  events: field,
});

/** Feedback to a public body (`<danvan-feedback-form>`). */
export const FeedbackForm = createComponent({
  react: React,
  tagName: 'danvan-feedback-form',
  elementClass: DanvanFeedbackForm,
  events: sending,
});

/** One figure (`<danvan-kpi-card>`). */
export const KpiCard = createComponent({
  react: React,
  tagName: 'danvan-kpi-card',
  elementClass: DanvanKpiCard,
  events: evidence,
});

/** A grid of figures (`<danvan-kpi-board>`). */
export const KpiBoard = createComponent({
  react: React,
  tagName: 'danvan-kpi-board',
  elementClass: DanvanKpiBoard,
  events: evidence,
});

/** The answers to one question (`<danvan-likert-chart>`). */
export const LikertChart = createComponent({
  react: React,
  tagName: 'danvan-likert-chart',
  elementClass: DanvanLikertChart,
});

/** One figure over the periods (`<danvan-trend-chart>`). */
export const TrendChart = createComponent({
  react: React,
  tagName: 'danvan-trend-chart',
  elementClass: DanvanTrendChart,
});

/** Units compared (`<danvan-ranking>`). */
export const Ranking = createComponent({
  react: React,
  tagName: 'danvan-ranking',
  elementClass: DanvanRanking,
});

/** Reads a pasted report (`<danvan-report-audit>`). */
export const ReportAudit = createComponent({
  react: React,
  tagName: 'danvan-report-audit',
  elementClass: DanvanReportAudit,
  events: { onAudit: 'danvan-audit' as EventName<DanvanAuditEvent> },
});
