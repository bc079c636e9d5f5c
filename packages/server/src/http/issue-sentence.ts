import type { LocalText } from '@danvan/core';
import type * as z from 'zod';

// What a validator calls the kinds of JSON, in words for people.
const kinds: Readonly<Record<string, LocalText>> = {
  string: { vi: 'chuỗi ký tự', en: 'a string' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'đúng hoặc sai', en: 'true or false' },
  array: { vi: 'danh sách', en: 'an array' },
  object: { vi: 'đối tượng', en: 'an object' },
  record: { vi: 'đối tượng', en: 'an object' },
};

/** One validator finding as a sentence in both languages. */
export function sentenceOf(issue: z.core.$ZodIssue): LocalText {
  if (issue.code === 'invalid_type') {
    const kind = kinds[issue.expected] ?? { vi: issue.expected, en: issue.expected };
    return issue.input === undefined
      ? { vi: `Thiếu trường này; cần ${kind.vi}.`, en: `This field is missing; it needs ${kind.en}.` }
      : { vi: `Sai kiểu dữ liệu; cần ${kind.vi}.`, en: `Wrong kind of data; it needs ${kind.en}.` };
  }
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    return issue.origin === 'string' || issue.origin === 'array'
      ? { vi: `Ngắn hơn mức tối thiểu là ${least}.`, en: `Shorter than the minimum of ${least}.` }
      : { vi: `Nhỏ hơn mức tối thiểu là ${least}.`, en: `Less than the minimum of ${least}.` };
  }
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return issue.origin === 'string' || issue.origin === 'array'
      ? { vi: `Dài hơn mức tối đa là ${most}.`, en: `Longer than the maximum of ${most}.` }
      : { vi: `Lớn hơn mức tối đa là ${most}.`, en: `More than the maximum of ${most}.` };
  }
  if (issue.code === 'unrecognized_keys') return { vi: 'Không có trường này.', en: 'There is no such field.' };
  if (issue.code === 'invalid_format' && issue.format === 'uuid') {
    return { vi: 'Mã phải là một UUID.', en: 'The id must be a UUID.' };
  }
  return { vi: 'Sai định dạng.', en: 'Not in the expected form.' };
}
