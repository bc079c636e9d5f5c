// What makes a list whole: its parts leave nothing out, or the total behind it closes it.
import { clauseBehind, lastClause } from '../clause-edges.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { isDone, isNotDone, isPartlyRight, isRight, isUnderWay, isWrong } from '../lexicon/check-words.js';
import { says, type Phrase } from '../phrase.js';
import { takenFrom } from './added-up.js';
import { areOpposite } from './opposite.js';
import type { Run } from './runs.js';
import { isTimeTotal } from './time-total.js';

const verdicts = [isRight, isWrong, isPartlyRight];

/** "thụ lý 24 vụ, thành 19 vụ; không thành 4 vụ; đang hòa giải 2 vụ": done, not done and under way leave nothing out. */
export function isOutcome(scene: Scene, { parts }: Run): boolean {
  if (parts.length !== 3) return false;
  const clauses = parts.map((part) => lastClause(part.before));
  const are = (words: string, wanted: Phrase): boolean => says(words, wanted, scene.unmarked);
  // "9 vụ đúng, 12 vụ đúng một phần, 41 vụ sai": verdicts may stand behind, too.
  const found = parts.map((part, at) => `${clauses[at] ?? ''} ${clauseBehind(part.after)}`);
  if (found.some((words) => are(words, isPartlyRight)))
    return (
      found.some((words) => are(words, isWrong)) && found.every((words) => verdicts.some((one) => are(words, one)))
    );
  return (
    clauses.some((words) => are(words, isNotDone)) &&
    clauses.some((words) => are(words, isUnderWay)) &&
    clauses.some((words) => are(words, isDone) && !are(words, isNotDone) && !are(words, isUnderWay))
  );
}

/** "khiếu nại 45 đơn, tố cáo 12 đơn, …, tổng cộng 200 đơn": the total that stands behind its list. */
export function closesList(scene: Scene, run: Run, total: Figure): boolean {
  const { first, last } = run;
  if (last.sentence !== total.sentence) return false;
  if (isTimeTotal(scene, run.parts, total)) return run.parts.every((part) => kinship(part, total) >= 2);
  if (total.mention !== last.mention + 1 || takenFrom.test(total.before)) return false;
  // "8 xã và 3 phường, tổng cộng 12 đơn vị": added up right here, the things may have several names.
  const added = /(?:tổng cộng|cộng lại|cả thảy|[;,(]\s*tổng(?: số)?)(?: là| có| được)?:?\s*$/u.test(total.before);
  const bare = total.unit === '' && run.parts.every(({ unit }) => unit === '');
  if (run.parts.some((part) => kinship(part, total) < (added || bare ? 1 : 2))) return false;
  if (added || /tổng cộng|cộng lại|cả thảy|(?:^|[;,])\s*cộng\s*$/u.test(total.before)) return true;
  // "thành 45 vụ; không thành 6 vụ; tổng số vụ việc tiếp nhận: 52 vụ".
  return (
    /[;,]\s*tổng số(?: [^\s,;]+){0,6}:?\s*$/u.test(total.before) &&
    (run.parts.length > 2 || areOpposite(scene, first, last))
  );
}
