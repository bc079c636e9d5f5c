import type { Lang } from '@danvan/core';

export interface FaultMessages {
  readonly notShown: string;
  readonly mustBe: string;
  readonly figure: string;
}

export const faultMessages: Readonly<Record<Lang, FaultMessages>> = {
  vi: { notShown: 'Không hiển thị vì dữ liệu sai: ', mustBe: ' phải là ', figure: 'số' },
  en: { notShown: 'Not shown, as the data are wrong: ', mustBe: ' has to be ', figure: 'a number' },
};
