import { css, type CSSResult } from 'lit';

export const ratingStyles: CSSResult = css`
  :host {
    display: block;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 600;
  }
  .problem {
    margin: 8px 0 0;
    color: var(--_bad);
    font-weight: 600;
  }
`;
