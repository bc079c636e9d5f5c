import { css, type CSSResult } from 'lit';

export const kpiBoardStyles: CSSResult = css`
  :host {
    --_card: var(--danvan-card-block-size, 21rem);
  }
  .title,
  .group-title {
    margin: 0 0 12px;
    font-weight: 650;
    line-height: 1.4;
  }
  .title {
    font-size: 1.375em;
  }
  .group-title {
    margin-block-start: 24px;
    font-size: 1.125em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--danvan-card-inline-size, 18rem)), 1fr));
    gap: var(--_space);
  }
  .waiting {
    grid-auto-rows: var(--_card);
  }
  section {
    container-type: inline-size;
  }
  @container (max-width: 36rem) {
    .waiting {
      grid-auto-rows: min(var(--_card), 12rem);
    }
  }
  danvan-kpi-card {
    block-size: 100%;
  }
  /* On a long board, cards out of sight cost neither layout nor paint. */
  .long danvan-kpi-card {
    content-visibility: auto;
    contain-intrinsic-size: auto 18rem auto var(--_card);
  }
  /* Said, not shown: a line that goes away again would move the cards. */
  .loading {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .problem {
    margin-block-end: 12px;
  }
  .empty {
    color: var(--_muted);
  }
  @media print {
    section {
      min-block-size: 0 !important;
    }
    .waiting {
      grid-auto-rows: auto;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;
