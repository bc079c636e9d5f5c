import { html, nothing, type TemplateResult } from 'lit';
import { levelMark, type Appearance } from './level-mark.js';

export interface RatingOptions {
  /** Unique among the groups in one shadow root. */
  readonly group: string;
  readonly words: readonly string[];
  /** Chosen level, 0 for none. */
  readonly value: number;
  readonly appearance: Appearance;
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly required: boolean;
  readonly describedBy?: string | undefined;
  /** At the radio's `input`, before anybody outside hears of it. */
  readonly choose: (level: number) => void;
  /** At its `change`. */
  readonly chosen?: (() => void) | undefined;
}

/**
 * One native radio button per level. Everything that a person needs from a
 * group of radios (arrow keys, right-to-left, names, forced colours) is the
 * browser's; the drawing is decoration.
 */
export function ratingOptions(options: RatingOptions): TemplateResult {
  const { group, words, value, appearance, disabled, readonly, required, describedBy, choose, chosen } = options;
  return html`<div class="frame-of-options">
    <div class="options ${appearance}" part="options">
      ${words.map((word, index) => {
        const level = index + 1;
        // A read-only rating shows its level and offers no other.
        const locked = disabled || (readonly && level !== value);
        const upTo = appearance === 'stars' && level < value;
        const look = `option${upTo ? ' up-to' : ''}${locked ? ' locked' : ''}`;
        return html`<label class=${look} part="option">
          <input
            type="radio"
            name=${group}
            .value=${String(level)}
            .checked=${level === value}
            ?disabled=${locked}
            ?required=${required}
            aria-describedby=${describedBy ?? nothing}
            @input=${() => {
              if (!readonly) choose(level);
            }}
            @change=${() => {
              if (!readonly) chosen?.();
            }}
          />
          <span class="frame"></span>
          ${levelMark(appearance, level, words.length)}
          <span class="words" part="words">${word}</span>
        </label>`;
      })}
    </div>
  </div>`;
}
