import { css, type CSSResult } from 'lit';

/**
 * How the levels look, wherever they are drawn: in one row where every level
 * has room for its words, else one level per line, never four and one. The
 * radio itself is the frame behind words and drawing. On paper and in forced
 * colours there are no backgrounds: the frame of the chosen level is thicker.
 */
export const ratingOptionsStyles: CSSResult = css`
  fieldset {
    all: unset;
    display: block;
    container-type: inline-size;
  }
  .options,
  .option {
    display: grid;
    gap: 8px;
  }
  .option {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 12px;
    cursor: pointer;
  }
  .options input {
    position: absolute;
    inset: 0;
    z-index: -1;
    margin: 0;
    appearance: none;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: inherit;
    cursor: inherit;
  }
  .mark {
    inline-size: 40px;
    fill: none;
    color: var(--_muted);
    font-size: 1.5em;
    text-align: center;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  input:enabled:hover,
  input:checked {
    border-color: var(--_accent);
  }
  input:checked {
    background: var(--_accent);
  }
  input:checked ~ * {
    color: var(--_on-accent);
  }
  .stars :has(~ * :checked) .mark {
    color: var(--_accent);
  }
  .stars :checked ~ .mark,
  .stars :has(~ * :checked) .mark {
    fill: currentcolor;
  }
  input:disabled {
    border-style: dashed;
  }
  @container (min-width: 34rem) {
    .options {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .option {
      flex-direction: column;
      text-align: center;
    }
  }
  @media (prefers-contrast: more) {
    .options {
      --_line: currentcolor;
    }
  }
  @media print, (forced-colors: active) {
    input:checked {
      border-width: 6px;
    }
    .mark,
    input:checked ~ * {
      color: CanvasText !important;
    }
  }
`;
