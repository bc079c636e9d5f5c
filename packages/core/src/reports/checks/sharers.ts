import { wordPattern } from '../plain-letters.js';

/** Among whom a total is shared out; most are called by one word. */
export const sharer = '(đồng chí|(?:đơn vị|địa phương|cơ sở)(?!\\p{L})|\\p{L}+)';

/** "bình quân mỗi xã", "trên một đơn vị": among whom. */
export const perUnit = wordPattern(new RegExp(`(?:mỗi|một|trên|\\/|1)\\s*(?:một )?${sharer}`, 'u'));

/** Places of whatever kind were counted go by these. */
export const anyPlace: ReadonlySet<string> = new Set(['nơi', 'đơn vị', 'địa phương', 'cơ sở', 'điểm']);
