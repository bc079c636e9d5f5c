import { css, type CSSResult } from 'lit';

export const satisfactionFormStyles: CSSResult = css`
  :host {
    display: block;
  }
  form,
  .after {
    display: grid;
    gap: 20px;
  }
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .question > label {
    display: block;
    margin-block-end: 8px;
    padding: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .mark-required,
  .help,
  .privacy {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .help,
  .privacy,
  .problem {
    margin: 0 0 8px;
  }
  .problem,
  .summary {
    color: var(--_bad);
    font-weight: 600;
  }
  .summary {
    padding: 12px 16px;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
  }
  .summary p,
  .summary ul {
    margin: 0;
  }
  .summary ul {
    padding-inline-start: 1.2em;
    font-weight: 400;
  }
  .summary a {
    color: inherit;
  }
  textarea {
    inline-size: 100%;
    padding: 10px 12px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    resize: vertical;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
  }
  .choice input {
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_accent);
  }
  button,
  .file {
    justify-self: start;
    display: inline-block;
    min-block-size: 44px;
    padding: 10px 24px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button.quiet,
  .file {
    background: var(--_paper);
    color: var(--_accent);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .state {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .state p {
    margin: 0;
  }
  .state .title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .state.sent {
    border-color: var(--_good);
  }
  .state.waiting {
    border-color: var(--_warn);
  }
  .state.rejected {
    border-color: var(--_bad);
  }
  .receipt {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  @media (forced-colors: active) {
    button,
    .file {
      border-color: ButtonText;
    }
  }
  @media print {
    button,
    .file {
      display: none;
    }
  }
`;
