import { css, type CSSResult } from 'lit';

export const ratingStyles: CSSResult = css`
  :host {
    display: block;
  }
  legend {
    margin-block-end: 8px;
    font-weight: 600;
  }
  #problem {
    color: var(--_bad);
    font-weight: 600;
  }
`;
