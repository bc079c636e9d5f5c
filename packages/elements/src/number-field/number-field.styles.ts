import { css, type CSSResult } from 'lit';

export const numberFieldStyles: CSSResult = css`
  :host {
    display: block;
  }
  label {
    display: block;
    margin-block-end: 8px;
    font-weight: 600;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  input:read-only,
  input:disabled {
    border-style: dashed;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  output {
    display: block;
    margin-block-start: 4px;
  }
  #warning {
    color: var(--_warn);
  }
  #problem {
    color: var(--_bad);
    font-weight: 600;
  }
  @media (prefers-contrast: more) {
    input {
      border-color: currentcolor;
    }
  }
  @media print {
    #warning {
      display: none;
    }
  }
`;
