export { findMentions, type FindMentionsOptions } from './find-mentions.js';
export type { Mention, MentionKind, MentionWarning } from './mention.js';
export type { Claim, ClaimLevel } from './claim.js';
export type { Check, CheckRule, Verdict } from './check.js';
export type { ReadOptions, Report } from './report.js';
export { findChecks } from './find-checks.js';
export { readClaims } from './read-claims.js';
export { readReport } from './read-report.js';
export type { Span } from '../foundation/span.js';
