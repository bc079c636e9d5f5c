import { css, type CSSResult } from 'lit';

/**
 * How the levels look, wherever they are drawn: in one row where every level
 * has room for its words, else one level per line, never four and one. The
 * frame stands behind words and drawing and follows the button, so that old
 * browsers without `:has()` show the choice.
 */
export const ratingOptionsStyles: CSSResult = css`
  .frame-of-options {
    container-type: inline-size;
  }
  .options {
    display: grid;
    gap: 8px;
  }
  .option {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 12px;
    color: var(--_ink);
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .frame {
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .mark {
    flex: none;
    color: var(--_muted);
  }
  .shape {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .mouth {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .eye {
    stroke-width: 3.6;
  }
  .digit {
    fill: currentcolor;
    font-size: 15px;
    font-weight: 700;
  }
  .words {
    font-size: 0.9375em;
  }
  .option:hover .frame {
    border-color: var(--_accent);
  }
  input:checked ~ .frame {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked ~ .words,
  input:checked ~ .mark {
    color: var(--_on-accent);
  }
  .stars input:checked ~ .mark .shape,
  .up-to .shape {
    fill: currentcolor;
  }
  .up-to .mark {
    color: var(--_accent);
  }
  input:focus-visible {
    outline: none;
  }
  input:focus-visible ~ .frame {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .locked {
    cursor: default;
  }
  .locked .frame {
    border-style: dashed;
  }
  .locked .words,
  .locked .mark {
    color: var(--_muted);
  }
  @container (min-width: 34rem) {
    .options {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .option {
      flex-direction: column;
      gap: 4px;
      padding: 10px 6px;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .options {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_paper: Canvas;
      --_line: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
    }
    .locked {
      --_muted: GrayText;
    }
  }
  @media (prefers-contrast: more) {
    .options {
      --_line: currentcolor;
    }
  }
  @media print {
    .options {
      --_on-accent: CanvasText;
    }
    input:checked ~ .frame {
      border-width: 4px;
      background: none;
    }
  }
`;
