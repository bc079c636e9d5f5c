import type { LegalBasis } from '../foundation/legal-basis.js';
import type { LocalText } from '../foundation/local-text.js';
import type { Petition } from './schema/petition.js';

/** Why a petition cannot be handled. */
export type IneligibleReason = NonNullable<Petition['ineligible']>[number];

/** The reasons in words. */
export const ineligibleReasons: Readonly<Record<IneligibleReason, LocalText>> = {
  'not-in-vietnamese': { vi: 'không viết bằng tiếng Việt', en: 'not written in Vietnamese' },
  'no-date': { vi: 'không ghi ngày, tháng, năm', en: 'without a date' },
  'no-name': { vi: 'không có họ tên', en: 'without a name' },
  'no-address': { vi: 'không có địa chỉ', en: 'without an address' },
  'no-signature': { vi: 'không có chữ ký hoặc điểm chỉ', en: 'without a signature or fingerprint' },
  anonymous: { vi: 'nặc danh', en: 'anonymous' },
  'no-content': { vi: 'không rõ nội dung, lý do, yêu cầu', en: 'without content, reason or request' },
  'no-addressee': {
    vi: 'không nêu cơ quan bị khiếu nại, người bị tố cáo',
    en: 'does not say whom or what it is against',
  },
  'already-handled': { vi: 'đã được giải quyết theo quy định', en: 'already handled' },
  'already-guided': { vi: 'đã được hướng dẫn một lần về cùng nội dung', en: 'guided once before on the same content' },
  'sent-to-several-bodies': {
    vi: 'gửi nhiều cơ quan, trong đó có cơ quan có thẩm quyền',
    en: 'sent to several bodies, the competent one among them',
  },
  other: { vi: 'lý do khác', en: 'another reason' },
};

/** What a clerk found on a petition. */
export interface PetitionFacts {
  readonly sort: Petition['sort'];
  readonly inVietnamese: boolean;
  readonly dated: boolean;
  readonly named: boolean;
  readonly addressed: boolean;
  readonly signed: boolean;
  readonly hasContent: boolean;
  /** Names the body complained about, or the person denounced; not asked of proposals. */
  readonly namesOpponent?: boolean;
  /** Handled before, and the law gives no further step. */
  readonly closed?: boolean;
  readonly guidedBefore?: boolean;
  readonly sentToCompetentToo?: boolean;
}

/** The list of 2014; that of the circular in force since has not been read. */
export const eligibilityBasis: LegalBasis = {
  cite: 'TT 07/2014/TT-TTCP, Điều 6',
  unconfirmed: {
    vi: 'TT 05/2021/TT-TTCP thay thế; điều tương ứng chưa được đọc.',
    en: 'Replaced by TT 05/2021/TT-TTCP, whose own list has not been read.',
  },
};

/**
 * Every reason for which a petition is not eligible (đủ điều kiện xử lý); none
 * when it is. An unsigned denunciation is anonymous: it is not handled under
 * the law, yet it may start an inspection and is kept.
 *
 * @example
 * ```ts
 * import { ineligibilityOf } from '@danvan/core/entities';
 * const facts = { inVietnamese: true, dated: true, named: true, addressed: true, signed: true, hasContent: true };
 * ineligibilityOf({ ...facts, sort: 'proposal' }); //=> []
 * ineligibilityOf({ ...facts, sort: 'complaint', signed: false, namesOpponent: false }); //=> ['no-signature', 'no-addressee']
 * ```
 */
export function ineligibilityOf(facts: PetitionFacts): readonly IneligibleReason[] {
  const { sort } = facts;
  const anonymous = sort === 'denunciation' && (!facts.named || !facts.signed);
  const found: readonly (readonly [IneligibleReason, boolean])[] = [
    ['not-in-vietnamese', !facts.inVietnamese],
    ['no-date', !facts.dated],
    ['anonymous', anonymous],
    ['no-name', !facts.named && !anonymous],
    ['no-address', !facts.addressed],
    ['no-signature', !facts.signed && !anonymous],
    ['no-content', !facts.hasContent],
    ['no-addressee', sort !== 'proposal' && facts.namesOpponent === false],
    ['already-handled', facts.closed === true],
    ['already-guided', facts.guidedBefore === true],
    ['sent-to-several-bodies', facts.sentToCompetentToo === true],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}
