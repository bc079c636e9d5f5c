import { css, type CSSResult } from 'lit';

export const kpiBoardStyles: CSSResult = css`
  :host {
    --_card: var(--danvan-card-block-size, 21rem);
    display: block;
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
    grid-auto-rows: minmax(var(--_card), auto);
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  danvan-kpi-card {
    block-size: 100%;
  }
  /* On a long board, cards out of sight cost neither layout nor paint. */
  .long danvan-kpi-card {
    content-visibility: auto;
    contain-intrinsic-size: auto 18rem auto var(--_card);
  }
  .bone {
    border: 1px solid var(--_line);
    border-color: color-mix(in srgb, var(--_line) 35%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_line) 9%, var(--_paper));
  }
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
    padding: 10px 14px;
    border: 1px solid var(--_warn);
    border-radius: var(--_radius);
  }
  .empty {
    margin: 0;
    color: var(--_muted);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-contrast: more) {
    .bone {
      border-color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .bone {
      border-color: GrayText;
    }
  }
  @media print {
    .grid {
      grid-auto-rows: auto;
    }
    .group-title {
      break-after: avoid;
    }
  }
`;
