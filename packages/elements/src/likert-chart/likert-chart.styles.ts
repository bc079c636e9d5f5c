import { css, type CSSResult } from 'lit';

export const likertChartStyles: CSSResult = css`
  .bar {
    display: block;
    border-radius: calc(var(--_radius) * 0.5);
  }
  .negative-2 {
    --_fill: var(--danvan-likert-negative-2, #a2402b);
  }
  .negative-1 {
    --_fill: var(--danvan-likert-negative-1, #eeb39b);
  }
  .neutral {
    --_fill: var(--danvan-likert-neutral, #d3d9df);
  }
  .positive-1 {
    --_fill: var(--danvan-likert-positive-1, #9cc9e3);
  }
  .positive-2 {
    --_fill: var(--danvan-likert-positive-2, #1f6a9c);
  }
  .negative-2,
  .positive-2 {
    --_figure: #fff;
  }
  .fill {
    fill: var(--_fill);
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .texture {
    display: none;
  }
  text {
    fill: var(--_figure, #14181c);
    font-weight: 600;
    text-anchor: middle;
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
  dd b {
    display: block;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.35;
  }
  .middle {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  @supports (color: light-dark(red, red)) {
    .negative-2 {
      --_fill: var(--danvan-likert-negative-2, light-dark(#a2402b, #b9533a));
    }
    .neutral {
      --_fill: var(--danvan-likert-neutral, light-dark(#d3d9df, #aeb8c2));
    }
    .positive-2 {
      --_fill: var(--danvan-likert-positive-2, light-dark(#1f6a9c, #2b77ab));
    }
  }
  @container (max-width: 14em) {
    th:first-child {
      flex-basis: 100%;
    }
  }
  @media (prefers-contrast: more) {
    .fill {
      stroke: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: Canvas;
      stroke: CanvasText;
    }
    .texture {
      display: inline;
    }
    .hatch {
      fill: none;
    }
    .hatch,
    .middle {
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 5;
      stroke-linejoin: round;
      paint-order: stroke;
    }
  }
`;
