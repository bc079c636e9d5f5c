import { html, type nothing, type TemplateResult } from 'lit';

export interface RatingOptions {
  /** Unique among the groups in one shadow root. */
  readonly group: string;
  readonly words: readonly string[];
  /** Chosen level, 0 for none. */
  readonly value: number;
  /** `faces`, `stars` or `numbers`. */
  readonly appearance: string;
  readonly readonly?: boolean;
  readonly required?: boolean;
  readonly describedBy: string | typeof nothing;
  /** At the radio's `input`, before anybody outside hears of it. */
  readonly choose: (level: number) => void;
  /** At its `change`. */
  readonly chosen?: () => void;
}

/**
 * One native radio button per level. Everything that a person needs from a
 * group of radios (arrow keys, right-to-left, names, forced colours) is the
 * browser's; the drawing is decoration, in the stylesheet: an SVG in every level
 * made a page of ratings twice as slow.
 */
export function ratingOptions(options: RatingOptions): TemplateResult {
  const { words, value, appearance } = options;
  const choose = (event: Event): void => {
    options.choose(Number((event.target as HTMLInputElement).value));
  };
  return html`<div class="options ${appearance}" part="options" @input=${choose} @change=${options.chosen}>
    ${asOne(
      words.map((word, index) => {
        const level = index + 1;
        const chosen = level === value;
        // A read-only rating shows its level and offers no other.
        return html`<label part="option"
          ><input
            type="radio"
            name=${options.group}
            .value=${level}
            ?checked=${chosen}
            ?disabled=${options.readonly && !chosen}
            ?required=${options.required}
            aria-describedby=${options.describedBy}
          /><b aria-hidden="true"></b><span part="words">${word}</span></label
        >`;
      }),
    )}
  </div>`;
}

const joined: TemplateStringsArray[] = [];

/** The levels as one template: of five a server would mark the places of each, and a browser keep five. */
function asOne(levels: readonly TemplateResult[]): TemplateResult | undefined {
  const [first] = levels;
  const pieces = (): string[] =>
    levels
      .map(({ strings }) => strings.join('\0'))
      .join('')
      .split('\0');
  const strings = (joined[levels.length] ??= Object.assign(pieces(), { raw: [] }));
  return first && { ...first, strings, values: levels.flatMap(({ values }) => values) };
}

/**
 * To be called when they are drawn. On a server a radio can only be checked by
 * its attribute, and that says nothing any more once a person has checked one.
 */
export function settleRadios(root: ParentNode): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('[type=radio]')) {
    radio.checked = radio.hasAttribute('checked');
  }
}
