import { css, type CSSResult } from 'lit';

/** What the charts have in common: the frame, the table, the words in a drawing. */
export const chartStyles: CSSResult = css`
  .frame {
    display: grid;
    gap: 12px;
    container-type: inline-size;
  }
  .frame > .bone {
    block-size: 20rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  tr {
    border-block-end: 1px solid var(--_hair);
  }
  th,
  td {
    padding: 6px 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  tr > * + * {
    padding-inline-start: 12px;
  }
  thead .number {
    white-space: normal;
  }
  th .note,
  td .note {
    display: block;
  }
  thead th {
    color: var(--_muted);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  @container (max-width: 34rem) {
    .long {
      display: inline-block;
      min-inline-size: min(46cqi, 11em);
      white-space: normal;
    }
  }
  /* Large letters on a phone: a row takes as many lines as it needs. */
  @container (max-width: 14em) {
    tr {
      display: flex;
      flex-wrap: wrap;
    }
    .number {
      margin-inline-start: auto;
      white-space: normal;
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools .tool {
    font-size: 0.875em;
  }
  text {
    direction: ltr;
    fill: var(--_ink);
    font-size: min(0.875rem, 5.9cqi);
  }
  .roomy {
    display: none;
  }
  @container (min-width: 34rem) {
    .roomy {
      display: inline;
    }
  }
`;
