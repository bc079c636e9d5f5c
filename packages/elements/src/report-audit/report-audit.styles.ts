import { css, type CSSResult } from 'lit';

export const reportAuditStyles: CSSResult = css`
  .audit {
    container-type: inline-size;
    display: grid;
    gap: 8px;
  }
  .name {
    font-weight: 600;
  }
  .hint,
  .counts {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .counts:empty {
    display: none;
  }
  textarea {
    inline-size: 100%;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons .quiet {
    min-block-size: 2.75em;
    padding-inline: 20px;
  }
  button {
    justify-self: start;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .start {
    min-block-size: 2.75em;
    padding: 8px 20px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .start[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  .result {
    display: grid;
    gap: var(--_space);
    margin-block-start: 8px;
  }
  @container (min-width: 52rem) {
    .result {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
    }
    /* The findings come first to read, the text first to see. */
    .reading {
      grid-area: 1 / 1;
    }
    .findings {
      grid-area: 1 / 2;
      position: sticky;
      inset-block-start: 12px;
      max-block-size: calc(100vh - 24px);
      overflow: auto;
    }
  }
  .reading,
  .findings {
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-end: 12px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--_hair);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .text {
    line-height: 1.75;
    white-space: pre-wrap;
  }
  /* What is out of sight costs neither layout nor paint; the room at the sides is for frames around marks. */
  .far .block {
    margin-inline: -6px;
    padding-inline: 6px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
  }
  .many .finding {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  mark,
  .key {
    padding: 0.05em 0.15em;
    border-radius: 3px;
    border-block-end: 2px solid;
    color: var(--_ink);
    scroll-margin-block: 4rem;
  }
  .amount {
    border-block-end-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
  }
  .share {
    border-block-end: 3px double var(--_good);
    background: color-mix(in srgb, var(--_good) 14%, transparent);
  }
  .time {
    border-block-end: 2px dotted var(--_muted);
    background: color-mix(in srgb, var(--_muted) 12%, transparent);
  }
  .number {
    border-block-end: 2px dashed var(--_muted);
    background: transparent;
  }
  mark.wrong {
    background: color-mix(in srgb, var(--_bad) 15%, transparent);
    text-decoration: underline wavy var(--_bad);
    text-underline-offset: 0.25em;
    border-block-end-color: transparent;
    font-weight: 600;
  }
  /* Drawn over the mark's own edge: the comma behind it stays in sight. */
  mark.looked {
    outline: 2px solid var(--_bad);
    outline-offset: -1px;
  }
  mark.looked:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
  }
  .verdict {
    font-weight: 650;
  }
  .verdict.good {
    color: var(--_good);
  }
  .verdict.bad {
    color: var(--_bad);
  }
  .findings .bone {
    block-size: 9em;
  }
  .findings > :not(:first-child) {
    margin-block-start: 8px;
  }
  .findings ul {
    display: grid;
    gap: 10px;
    margin-block-end: 6px;
  }
  .findings details ul {
    margin-block: 8px 0;
  }
  .finding {
    display: grid;
    gap: 4px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_hair);
    background: color-mix(in srgb, var(--_line) 8%, transparent);
    font-size: 0.9375em;
  }
  .finding.contradicts,
  .finding.truncated {
    border-inline-start-color: var(--_bad);
  }
  .finding.undecided {
    border-inline-start: 4px dashed var(--_warn);
  }
  .rule {
    font-weight: 600;
  }
  .jump,
  .quiet {
    min-block-size: 2em;
    padding: 2px 12px;
    background: transparent;
    color: var(--_accent);
  }
  .jump:hover,
  .quiet:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    mark {
      background: Canvas;
      color: CanvasText;
    }
    mark.looked {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .far .block,
    .many .finding {
      content-visibility: visible;
    }
    textarea,
    .buttons,
    .hint,
    .name,
    .findings span,
    button {
      display: none;
    }
    .findings {
      position: static;
      max-block-size: none;
    }
    .finding {
      break-inside: avoid;
    }
  }
`;
