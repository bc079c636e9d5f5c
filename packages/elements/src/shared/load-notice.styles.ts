import { css, type CSSResult } from 'lit';

/** For everything that draws `loadNotice`. */
export const loadNoticeStyles: CSSResult = css`
  .loading {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    font-size: 0.875em;
  }
  .problem p {
    flex: 1 1 12em;
    margin: 0;
  }
  .problem.stale p {
    color: var(--_muted);
  }
  .problem button {
    min-block-size: 2.25em;
    padding: 4px 14px;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .problem button:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media print {
    .problem button {
      display: none;
    }
  }
`;
