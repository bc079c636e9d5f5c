import { css, type CSSResult } from 'lit';

export const kpiCardStyles: CSSResult = css`
  .frame {
    display: flex;
    flex-direction: column;
    gap: 8px;
    block-size: 100%;
    min-block-size: var(--danvan-card-block-size, 0);
  }
  .small {
    font-size: 0.875em;
  }
  .value {
    font-size: 2.25em;
    line-height: 1.3;
  }
  .long {
    font-size: 1.5em;
  }
  .longest {
    font-size: 1.125em;
  }
  .words {
    font-size: 1.25em;
    line-height: 1.5;
  }
  .words,
  .unit,
  .muted,
  dt {
    color: var(--_muted);
  }
  .unit {
    display: inline-block;
    font-size: 0.55em;
    font-weight: 500;
  }
  .base {
    margin-block-start: -6px;
  }
  .status,
  .notice {
    display: flex;
    gap: 8px;
  }
  .mark {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.2em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .met {
    color: var(--_good);
  }
  .near,
  .notice .mark {
    color: var(--_warn);
  }
  .missed {
    color: var(--_bad);
  }
  b,
  .value,
  .status,
  summary {
    font-weight: 650;
  }
  .sparkline {
    display: block;
    inline-size: 100%;
    max-inline-size: 22rem;
  }
  :host(:dir(rtl)) .sparkline {
    transform: scaleX(-1);
  }
  .line,
  .goal {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .last {
    stroke-width: 8;
  }
  .area {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }
  .goal {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  .facts div {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    gap: 8px;
  }
  .notice {
    padding: 8px 10px;
    border: 1px solid var(--_warn);
    border-radius: var(--_radius);
  }
  .evidence {
    margin-block-start: auto;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  summary,
  a {
    color: var(--_accent);
  }
  .evidence dt {
    margin-block-start: 8px;
  }
  blockquote {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_hair);
  }
  .frame > .bone {
    block-size: 1em;
  }
  .frame > .wide {
    block-size: 3em;
  }
  @media (forced-colors: active) {
    .line,
    .goal {
      stroke: CanvasText;
    }
    .last {
      stroke: Highlight;
    }
    .notice .mark {
      color: CanvasText;
    }
  }
  @media print {
    /* Shown unfolded, without the handle's triangle. */
    summary {
      list-style: none;
    }
    .evidence::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
