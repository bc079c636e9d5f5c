export { findMentions, type FindMentionsOptions } from './find-mentions.js';
export type { Mention, MentionKind, MentionWarning } from './mention.js';
