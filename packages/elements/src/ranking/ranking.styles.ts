import { css, type CSSResult } from 'lit';

export const rankingStyles: CSSResult = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  input {
    flex: 1 1 10rem;
    inline-size: 0;
    max-inline-size: 24rem;
    min-block-size: 2.5em;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  thead th {
    vertical-align: baseline;
  }
  thead button {
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: inherit;
    cursor: pointer;
  }
  thead button::after {
    content: '\\a0\\2195';
    content: '\\a0\\2195' / '';
  }
  [aria-sort='ascending'] button::after {
    content: '\\a0\\2191';
    content: '\\a0\\2191' / '';
  }
  [aria-sort='descending'] button::after {
    content: '\\a0\\2193';
    content: '\\a0\\2193' / '';
  }
  .rank {
    inline-size: 3.5em;
    white-space: nowrap;
  }
  tbody th {
    inline-size: 100%;
  }
  .words {
    white-space: normal;
  }
  thead .number {
    min-inline-size: 6em;
  }
  @container (max-width: 14em) {
    .rank + th {
      flex: 1;
    }
    .number {
      flex: 100%;
    }
  }
  @container (min-width: 34rem) {
    thead .number {
      white-space: nowrap;
    }
    .words {
      min-inline-size: 9em;
    }
  }
  td b {
    font-weight: 650;
  }
  .bars {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block: 4px 2px;
  }
  .track {
    fill: var(--_line);
    fill-opacity: 0.16;
  }
  .bar {
    fill: var(--_accent);
    fill-opacity: 0.8;
  }
  .whisker {
    stroke: var(--_ink);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: GrayText;
      vector-effect: non-scaling-stroke;
    }
    .bar {
      fill: GrayText;
    }
    .whisker {
      stroke: CanvasText;
    }
  }
  @media print {
    .find,
    thead button::after {
      display: none;
    }
    .frame {
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
