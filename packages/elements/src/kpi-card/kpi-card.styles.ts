import { css, type CSSResult } from 'lit';

export const kpiCardStyles: CSSResult = css`
  :host {
    --_hair: var(--_line);
    --_hair: color-mix(in srgb, var(--_line) 45%, transparent);
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    block-size: 100%;
    min-block-size: var(--danvan-card-block-size, 0);
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  p,
  dl,
  dd,
  blockquote {
    margin: 0;
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  .value {
    font-size: 2.25em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .value.words {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.5;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .unit {
    font-size: 0.55em;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .base {
    margin-block-start: -6px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .state {
    padding-inline-start: 10px;
    border-inline-start: 3px dotted var(--_warn);
    font-size: 0.875em;
    font-weight: 600;
  }
  .standing {
    display: flex;
    flex-direction: column;
    gap: 2px;
    font-size: 0.875em;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 7px;
    font-weight: 650;
  }
  .mark {
    flex: none;
    fill: none;
  }
  .mark .cut {
    stroke: var(--_paper);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .edge {
    stroke: currentColor;
    stroke-width: 2;
  }
  .met {
    color: var(--_good);
  }
  .near {
    color: var(--_warn);
  }
  .missed {
    color: var(--_bad);
  }
  .unknown {
    color: var(--_muted);
  }
  .target b {
    font-weight: 650;
  }
  .polarity {
    color: var(--_muted);
  }
  .trend p {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sparkline {
    display: block;
    inline-size: 100%;
    max-inline-size: 22rem;
    block-size: auto;
    margin-block: 2px 4px;
    overflow: visible;
  }
  :host(:dir(rtl)) .sparkline {
    transform: scaleX(-1);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .area {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }
  .goal {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
    opacity: 0.65;
  }
  circle.last,
  circle.lone {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .facts {
    display: grid;
    gap: 2px;
    font-size: 0.875em;
  }
  .facts div {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    gap: 8px;
  }
  dt,
  .term {
    color: var(--_muted);
  }
  .notice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px;
    padding: 8px 10px;
    border: 1px solid var(--_warn);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_warn) 9%, var(--_paper));
    font-size: 0.875em;
  }
  .notice .mark {
    margin-block-start: 0.2em;
    color: var(--_warn);
  }
  .evidence {
    margin-block-start: auto;
  }
  .evidence {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.875em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .panel .term {
    margin-block-start: 10px;
    font-size: 0.9375em;
  }
  .formula {
    font-weight: 600;
  }
  blockquote {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_hair);
  }
  a {
    color: var(--_accent);
  }
  .bones {
    display: grid;
    gap: 12px;
  }
  .bones i {
    block-size: 1em;
    border-radius: 4px;
    background: var(--_hair);
    opacity: 0.5;
  }
  .bones i:nth-child(1) {
    inline-size: 60%;
  }
  .bones i:nth-child(2) {
    inline-size: 40%;
    block-size: 2.5em;
  }
  .bones i:nth-child(3) {
    inline-size: 80%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bones i {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_hair: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .goal {
      stroke: CanvasText;
      opacity: 1;
    }
    circle.last,
    circle.lone {
      fill: Highlight;
      stroke: Canvas;
    }
    .area {
      fill: none;
    }
    .mark {
      forced-color-adjust: auto;
      color: CanvasText;
    }
    .mark .cut {
      stroke: Canvas;
    }
    .bones i {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .evidence::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
