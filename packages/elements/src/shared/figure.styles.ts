import { css, type CSSResult } from 'lit';

/** What everything that shows figures has in common: hair lines, small print, the notice of `loadNotice`, buttons. */
export const figureStyles: CSSResult = css`
  :host {
    --_hair: var(--_line);
    --_hair: color-mix(in srgb, var(--_line) 45%, transparent);
    display: block;
    font-variant-numeric: tabular-nums;
  }
  p,
  dl,
  dd,
  ul,
  blockquote {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  .frame {
    padding: var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  .loading,
  .problem,
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .state {
    padding-inline-start: 12px;
    border-inline-start: 3px dotted var(--_warn);
  }
  .tool {
    min-block-size: 2.25em;
    padding: 4px 14px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .tool:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .bone {
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_line) 18%, var(--_paper));
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_hair: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .bone,
    .tool,
    .frame > .tools {
      display: none;
    }
    .frame {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
