import { css, type CSSResult } from 'lit';

export const likertChartStyles: CSSResult = css`
  :host {
    --_negative-2: var(--danvan-likert-negative-2, #a2402b);
    --_negative-1: var(--danvan-likert-negative-1, #eeb39b);
    --_neutral: var(--danvan-likert-neutral, #d3d9df);
    --_positive-1: var(--danvan-likert-positive-1, #9cc9e3);
    --_positive-2: var(--danvan-likert-positive-2, #1f6a9c);
  }
  .bar {
    display: block;
    border-radius: calc(var(--_radius) * 0.5);
  }
  .fill {
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .texture {
    display: none;
  }
  .negative-2 .fill {
    fill: var(--_negative-2);
  }
  .negative-1 .fill {
    fill: var(--_negative-1);
  }
  .neutral .fill {
    fill: var(--_neutral);
  }
  .positive-1 .fill {
    fill: var(--_positive-1);
  }
  .positive-2 .fill {
    fill: var(--_positive-2);
  }
  text {
    fill: #14181c;
    font-weight: 600;
    text-anchor: middle;
  }
  .negative-2 text,
  .positive-2 text {
    fill: #fff;
  }
  .level {
    display: inline-grid;
    grid-template-columns: 1.05em 1fr;
    gap: 8px;
  }
  .swatch {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-block-start: 0.25em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 12px 24px;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd b {
    display: block;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.35;
  }
  dd span {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .middle {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_negative-2: var(--danvan-likert-negative-2, light-dark(#a2402b, #b9533a));
      --_neutral: var(--danvan-likert-neutral, light-dark(#d3d9df, #aeb8c2));
      --_positive-2: var(--danvan-likert-positive-2, light-dark(#1f6a9c, #2b77ab));
    }
  }
  @media (prefers-contrast: more) {
    .fill {
      stroke: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .bar .fill,
    .swatch .fill {
      fill: Canvas;
      stroke: CanvasText;
    }
    .texture {
      display: inline;
    }
    .hatch {
      fill: none;
      stroke: CanvasText;
    }
    .middle {
      stroke: CanvasText;
    }
    .bar text,
    .negative-2 text,
    .positive-2 text {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 5;
      stroke-linejoin: round;
      paint-order: stroke;
    }
  }
`;
