import { bothSpellings } from './both-spellings.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { headingOf } from './headings.js';
import { intended } from './lexicon/check-words.js';
import { says } from './phrase.js';

/** Whether a figure is what is aimed at: "Phấn đấu giải quyết 85% đơn", and whatever stands under "Phương hướng, nhiệm vụ". */
export function isTarget(scene: Scene, figure: Figure, clause: Clause): boolean {
  if (
    says(doneBehind(scene, figure.lead.replace(satisfied(scene.unmarked), '')), intended, scene.unmarked) ||
    says(
      clause.after.replace((figure.kind === 'percent' ? againstPlan : satisfied)(scene.unmarked), ''),
      intended,
      scene.unmarked,
    )
  )
    return true;
  const heading = headingOf(scene, figure.sentence);
  if (aims(scene.unmarked).test(doneBehind(scene, clause.lead))) return true;
  return (
    (openers(scene.unmarked).test(clause.sentence) && !done(scene.unmarked).test(clause.lead)) ||
    (plans(scene.unmarked).test(heading) && !results(scene.unmarked).test(heading))
  );
}

/** "3 đoàn từ năm người trở lên": which they are. */
const satisfied = bothSpellings(/hài lòng trở lên|từ (?:\p{L}+|\d+) người trở lên/u);
/** "đạt 106% kế hoạch năm": a result, told by the plan. */
const againstPlan = bothSpellings(/hài lòng trở lên|^(?:so )?(?:với )?(?:kế hoạch|chỉ tiêu|dự toán)/u);
const openers = bothSpellings(
  /^[\s\d.)a-z–+*•-]*(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|hướng tới|phương hướng[^:.]{0,60}:|nhiệm vụ (?:trọng tâm |chủ yếu )?(?:năm|quý|tháng|giai đoạn|\d+ tháng)[^:.]{0,40}:(?![^.]*(?:đã|kết quả|hoàn thành))|kế hoạch (?:công tác |trọng tâm )?(?:năm|quý|tháng|tuần)(?: tới| sau| [\divx/]+){1,2}:(?![^.]*(?:đã|kết quả|hoàn thành))|kế hoạch (?:\p{L}+ ){0,4}?(?:đặt ra|đề ra|yêu cầu)(?![^.]*(?:thực hiện|kết quả|đạt|được)))/u,
);
const plans = bothSpellings(/(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch)/u);
const results = bothSpellings(
  /kết quả|tình hình|thực hiện nhiệm vụ|kiểm điểm|đánh giá|(?:một số|các) chỉ tiêu(?! phấn đấu)/u,
);

const aims = bothSpellings(/(?:phấn đấu|mục tiêu)/u);

// "mục tiêu 60 vườn, đã công nhận 52 vườn": what was aimed at has its figure, the next was done.
function doneBehind({ unmarked }: Scene, lead: string): string {
  return lead.replace(done(unmarked), '');
}

const done = bothSpellings(
  /^.*\d[^,;(]*[,;(] ?(?:(?:nhưng|song|thì|đến nay|tới nay|hiện|nay|thực tế) )*(?:đã|thực hiện(?: được)?|làm được|kết quả) /u,
);
