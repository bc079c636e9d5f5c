import type { Mention } from './mention.js';

/** Settings of {@link findMentions}. */
export interface FindMentionsOptions {
  /** The day of publication, ISO 8601: it gives days and months without a year their year. */
  readonly date?: string;
}

/** Every number of a report. */
export function findMentions(text: string, options: FindMentionsOptions = {}): Mention[] {
  void text;
  void options;
  return [];
}
