import type { Survey } from '@danvan/core/surveys/plain';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.vi === 'string' && typeof value.en === 'string';
const isList = (value: unknown, each: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(each);

/**
 * A survey from JSON that a page brings along, if it can be drawn at all. It
 * says nothing about faults: `readSurvey` of core tells an editor each of them.
 */
export function surveyOf(value: unknown): Survey | undefined {
  const isChoice = (item: unknown): boolean => isRecord(item) && 'value' in item && isText(item.label);
  const isQuestion = (item: unknown): boolean =>
    isRecord(item) &&
    typeof item.id === 'string' &&
    isText(item.label) &&
    (item.kind === 'text' || isList(item.kind === 'rating' ? item.scale : item.options, isChoice));
  return isRecord(value) && typeof value.id === 'string' && isList(value.questions, isQuestion)
    ? (value as unknown as Survey)
    : undefined;
}
