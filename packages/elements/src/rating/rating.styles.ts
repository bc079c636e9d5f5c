import { css, type CSSResult } from 'lit';

/** What nobody sees yet is not laid out: a page of a thousand ratings costs little more than one of bare radio buttons. */
export const ratingStyles: CSSResult = css`
  :host {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
    overflow-clip-margin: 6px;
  }
  legend,
  #problem {
    font-weight: 600;
  }
  legend {
    margin-block-end: 8px;
  }
  #problem {
    color: var(--_bad);
  }
`;
