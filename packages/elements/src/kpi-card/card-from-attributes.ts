import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { canonical, canonicalText, writeCanonical } from '../shared/figure-text.js';
import { readPolarity } from '../shared/read-polarity.js';
import { blankCard } from './blank-card.js';

const texts = ['label', 'unit', 'base', 'period', 'place', 'sample', 'formula'] as const;

/** What an editor writes on the tag. */
export type CardAttributes = Readonly<
  Record<
    | (typeof texts)[number]
    | 'value'
    | 'target'
    | 'trend'
    | 'status'
    | 'state'
    | 'polarity'
    | 'basis'
    | 'source'
    | 'note',
    string | undefined
  >
>;

/**
 * The card that the attributes of a tag describe, apart from what only
 * `refineCard` reads: how the figure stands, its trend, why it is missing.
 *
 * @param writtenLang - whose signs the figures of an attribute are read by; they are written by those of `lang`
 */
export function cardFromAttributes(
  attributes: CardAttributes,
  lang: Lang,
  writtenLang: (name: 'value' | 'target') => Lang,
): Card {
  const text = (written = ''): string | null => (/\S/.test(written) ? written.trim() : null);
  const list = (written: string | undefined): string[] => [text(written) ?? []].flat();
  const { unit = '' } = attributes;
  // A figure is written as the language writes it, and says its unit once; what is no figure is shown as given.
  const figure = (name: 'value' | 'target'): string | null => {
    const given = text(attributes[name]);
    const read = canonicalText(given?.replace(unit, '') ?? '', writtenLang(name));
    return canonical.test(read) ? writeCanonical(read, lang) : given;
  };
  return {
    ...blankCard,
    ...Object.fromEntries(texts.map((name) => [name, text(attributes[name]) ?? blankCard[name]])),
    lang,
    value: figure('value'),
    target: figure('target'),
    statusText: text(attributes.status),
    polarity: readPolarity(attributes.polarity),
    basis: list(attributes.basis),
    sources: list(attributes.source).map((source) => ({ text: source })),
    notes: list(attributes.note),
  };
}
