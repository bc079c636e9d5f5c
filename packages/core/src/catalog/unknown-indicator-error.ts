import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** Thrown when the catalogue has no such indicator, or has it with several bases and none was named. */
export class UnknownIndicatorError extends DanvanError {
  override readonly name = 'UnknownIndicatorError';
  declare readonly code: 'unknown-indicator' | 'base-needed' | 'unknown-base' | 'not-valid-then';
  readonly id: string;
  /** The bases that may be named; empty when the id itself is unknown. */
  readonly bases: readonly string[];

  constructor(id: string, asked: Asked) {
    const [code, sentence] = reasonFor(id, asked);
    super(code, sentence);
    this.id = id;
    this.bases = asked.bases;
  }
}

interface Asked {
  readonly known: boolean;
  readonly base: string | undefined;
  readonly bases: readonly string[];
  readonly on?: string | undefined;
  /** Ids much like the one that is unknown. */
  readonly near?: readonly string[];
}

function reasonFor(
  id: string,
  { known, base, bases, on, near = [] }: Asked,
): readonly [UnknownIndicatorError['code'], LocalText] {
  const list = bases.join(', ');
  if (!known) {
    return [
      'unknown-indicator',
      {
        vi: `Danh mục không có chỉ tiêu “${id}”.${near.length > 0 ? ` Có phải: ${near.join(', ')}?` : ''}`,
        en: `The catalogue has no indicator “${id}”.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`,
      },
    ];
  }
  if (on !== undefined) {
    return [
      'not-valid-then',
      {
        vi: `Ngày ${on} chưa có hoặc không còn định nghĩa của chỉ tiêu “${id}”.`,
        en: `On ${on} no definition of indicator “${id}” was valid.`,
      },
    ];
  }
  if (base === undefined) {
    return [
      'base-needed',
      {
        vi: `Chỉ tiêu “${id}” có nhiều mẫu số; hãy nêu base là một trong: ${list}.`,
        en: `Indicator “${id}” has several bases; name one as base: ${list}.`,
      },
    ];
  }
  return [
    'unknown-base',
    {
      vi: `Chỉ tiêu “${id}” không có mẫu số “${base}”; có: ${list}.`,
      en: `Indicator “${id}” has no base “${base}”; it has: ${list}.`,
    },
  ];
}
