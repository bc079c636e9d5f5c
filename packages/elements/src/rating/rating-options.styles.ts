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
  .options {
    display: grid;
    gap: 8px;
  }
  .options label {
    position: relative;
    isolation: isolate;
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 6px 12px;
    counter-increment: level;
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
  }
  .options b {
    position: relative;
    min-width: 40px;
    color: var(--_muted);
    font-size: 24px;
    text-align: center;
  }
  .faces b {
    height: 40px;
    border: 2px solid;
    border-radius: 50%;
  }
  .faces b::before,
  .faces b::after {
    content: '';
    position: absolute;
    inset: 11px 10px auto;
    height: 4px;
    border: solid;
    border-width: 0 4px;
  }
  .faces b::after {
    top: 23px;
    height: 0;
    border-width: 0 0 3px;
    border-radius: 50%;
  }
  .faces :nth-child(2) b::after {
    height: 6px;
    border-width: 3px 0 0;
  }
  .faces :nth-last-child(2) b::after {
    top: 20px;
    height: 6px;
    border-width: 0 0 3px;
  }
  .faces :first-child b::after {
    top: 23px;
    height: 12px;
    border-width: 3px 0 0;
  }
  .faces :last-child b::after {
    top: 16px;
    height: 12px;
  }
  .numbers b::before {
    content: counter(level);
  }
  .stars b::before {
    content: '☆';
  }
  .stars :checked ~ b::before,
  .stars :has(~ * :checked) b::before {
    content: '★';
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
  input:disabled {
    border-style: dashed;
  }
  @container (min-width: 34rem) {
    .options {
      grid: none / auto-flow 1fr;
    }
    .options label {
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
    b,
    input:checked ~ * {
      color: CanvasText !important;
    }
  }
`;
