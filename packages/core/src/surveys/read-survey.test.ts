import { describe, expect, it } from 'vitest';
import { builtInSurveys } from './find-survey.js';
import { readSurvey } from './read-survey.js';

const level = (value: number) => ({ value, label: { vi: `Mức ${value}`, en: `Level ${value}` } });
const label = { vi: 'Chợ có sạch không?', en: 'Is the market clean?' };
const clean = { id: 'clean', kind: 'rating', label, scale: [level(1), level(2)] };
const survey = (...questions: unknown[]) => ({ id: 'market', version: 1, title: label, questions });

/** Where a file is wrong, and what the Vietnamese sentence says. */
function faults(value: unknown): [string, string][] {
  const read = readSurvey(value);
  return read.success ? [] : read.problems.map(({ pointer, message }) => [pointer, message.vi]);
}

describe('readSurvey', () => {
  it('reads what comes with the library, as text and as data', () => {
    for (const built of builtInSurveys) {
      expect(faults(built)).toEqual([]);
      expect(readSurvey(JSON.stringify(built))).toEqual({ success: true, data: built });
    }
  });

  it('says that a file is no JSON', () => {
    expect(faults('{"id": ')).toEqual([['', 'Tệp không phải JSON.']]);
  });

  it('tells every fault with its place, in both languages', () => {
    const wrong = survey(
      { ...clean, scale: [level(2), level(1)] },
      { ...clean, colour: 'red' },
      { ...clean, id: 'Sạch' },
    );
    const read = readSurvey(wrong);
    if (read.success) throw new Error('taken');
    expect(read.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/questions/0/scale', '/questions/1/colour', '/questions/2/id']),
    );
    expect(faults(wrong)).toContainEqual(['/questions/0/scale', 'Các mức phải xếp từ thấp đến cao, mỗi mã một lần.']);
    for (const { message } of read.problems) {
      expect(message.vi).not.toBe('');
      expect(message.vi).not.toBe(message.en);
    }
  });

  it('two questions of one id are told', () => {
    expect(faults(survey(clean, clean))).toEqual([['/questions', 'Mỗi câu hỏi cần một mã (id) riêng.']]);
  });

  it('a condition hangs on an answer that an earlier question has', () => {
    const why = { id: 'why', kind: 'text', label, maxLength: 100 };
    expect(faults(survey(clean, { ...why, showIf: { question: 'clean', in: [1] } }))).toEqual([]);
    for (const [questions, pointer] of [
      [[clean, { ...why, showIf: { question: 'clean', in: [1, 9] } }], '/questions/1/showIf/in/1'],
      [[{ ...why, showIf: { question: 'clean', in: [1] } }, clean], '/questions/0/showIf/question'],
      [[why, { ...clean, showIf: { question: 'why', in: ['x'] } }], '/questions/1/showIf/question'],
    ] as const) {
      expect(faults(survey(...questions)).map(([at]) => at)).toEqual([pointer]);
    }
  });
});
