import { css, type CSSResult } from 'lit';

export const surveyFormStyles: CSSResult = css`
  :host,
  form {
    display: grid;
    gap: 20px;
  }
  legend,
  .question > label {
    display: block;
    margin-block-end: 8px;
    font-weight: 600;
  }
  small {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .problem {
    margin-block-end: 8px;
    color: var(--_bad);
    font-weight: 600;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 10px 12px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    resize: vertical;
  }
  .plain b {
    display: none;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    padding: 8px 24px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .quiet {
    background: var(--_paper);
    color: var(--_accent);
  }
  .state {
    padding: 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .state > :last-child {
    margin-block: 8px 0;
  }
  .sent {
    border-color: var(--_good);
  }
  .waiting {
    border-color: var(--_warn);
  }
  .summary,
  .rejected {
    border-color: var(--_bad);
  }
  .receipt {
    font-size: 1.25em;
  }
  progress {
    inline-size: 100%;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
