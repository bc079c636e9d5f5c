import type { LegalBasis } from '../foundation/legal-basis.js';
import type { LocalText } from '../foundation/local-text.js';
import type { MediationTeam } from './schema/mediation.js';
import type { SupervisionBoard } from './schema/supervision.js';

/** A rule on who sits in a team or board that this one does not meet. */
export interface CompositionProblem {
  readonly sentence: LocalText;
  readonly basis: LegalBasis;
}

const team: LegalBasis = { cite: 'Luật 35/2013/QH13, Điều 12' };
const inspection: LegalBasis = { cite: 'Luật 10/2022/QH15, Điều 36–38; NĐ 59/2023/NĐ-CP' };
const investment: LegalBasis = { cite: 'Luật 10/2022/QH15, Điều 41–42; NĐ 59/2023/NĐ-CP' };

/**
 * What the law asks of the members of a mediation team or a supervising
 * board and this one lacks. Figures that are not there are not judged.
 *
 * @example
 * ```ts
 * import { compositionProblems } from '@danvan/core/entities';
 * const team = { kind: 'mediation-team', mediators: 2, women: 0 } as const;
 * compositionProblems(team).map(({ sentence }) => sentence.en);
 * //=> ['a mediation team needs at least 3 mediators: it has 2', 'a mediation team needs a woman among its mediators']
 * ```
 */
export function compositionProblems(
  body:
    | Pick<MediationTeam, 'kind' | 'mediators' | 'women'>
    | Pick<SupervisionBoard, 'kind' | 'sort' | 'members' | 'deputies' | 'villages' | 'residentMembers'>,
): readonly CompositionProblem[] {
  return body.kind === 'mediation-team' ? teamProblems(body) : boardProblems(body);
}

function teamProblems({ mediators, women }: Pick<MediationTeam, 'mediators' | 'women'>): CompositionProblem[] {
  const problems: CompositionProblem[] = [];
  if (mediators < 3) {
    problems.push(
      problem(
        team,
        `tổ hòa giải cần ít nhất 3 hòa giải viên, hiện có ${mediators}`,
        `a mediation team needs at least 3 mediators: it has ${mediators}`,
      ),
    );
  }
  if (women === 0)
    problems.push(
      problem(team, 'tổ hòa giải cần có hòa giải viên nữ', 'a mediation team needs a woman among its mediators'),
    );
  return problems;
}

function boardProblems(
  board: Pick<SupervisionBoard, 'sort' | 'members' | 'deputies' | 'villages' | 'residentMembers'>,
): CompositionProblem[] {
  const { sort, members, deputies = 0, villages, residentMembers = 0 } = board;
  const basis = sort === 'people-inspection' ? inspection : investment;
  const problems: CompositionProblem[] = [];
  if (members < 5)
    problems.push(
      problem(
        basis,
        `ban cần ít nhất 5 thành viên, hiện có ${members}`,
        `a board needs at least 5 members: it has ${members}`,
      ),
    );
  if (deputies > 2)
    problems.push(
      problem(
        basis,
        `ban có không quá 2 phó trưởng ban, hiện có ${deputies}`,
        `a board has at most 2 deputy heads: it has ${deputies}`,
      ),
    );
  if (sort === 'people-inspection' && villages !== undefined && villages < 5 && members > 5) {
    problems.push(
      problem(
        basis,
        `nơi có dưới 5 thôn, tổ dân phố thì ban có đúng 5 thành viên, hiện có ${members}`,
        `with fewer than 5 villages a board has exactly 5 members: it has ${members}`,
      ),
    );
  }
  if (sort === 'community-investment' && residentMembers > 5) {
    problems.push(
      problem(
        basis,
        `ban có không quá 5 thành viên là đại diện người dân, hiện có ${residentMembers}`,
        `a board has at most 5 members of the residents: it has ${residentMembers}`,
      ),
    );
  }
  return problems;
}

function problem(basis: LegalBasis, vi: string, en: string): CompositionProblem {
  return { basis, sentence: { vi, en } };
}
