import { css, type CSSResult } from 'lit';

/**
 * The look of every element: each token has its default here, inside the
 * element, so that a page needs no stylesheet and two versions of the library
 * on one page do not fight over names. A page overrides `--danvan-*`.
 *
 * Dark only where the page itself is: an element on a light page that follows
 * the device instead writes light words on a light background. Lines are 1.5
 * high because Vietnamese stacks two marks on one letter.
 */
// Such notes stand outside the sheet: what is inside is sent to every visitor.
export const tokens: CSSResult = css`
  :host {
    --_ink: var(--danvan-ink, #1b1f24);
    --_muted: var(--danvan-muted, #51606f);
    --_paper: var(--danvan-paper, #fff);
    --_line: var(--danvan-line, #8a97a5);
    --_accent: var(--danvan-accent, #0b5cad);
    --_on-accent: var(--danvan-on-accent, #fff);
    --_good: var(--danvan-good, #14663a);
    --_warn: var(--danvan-warn, #8a5000);
    --_bad: var(--danvan-bad, #a31621);
    --_radius: var(--danvan-radius, 8px);
    --_space: var(--danvan-space, 16px);
    --_font: var(--danvan-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--danvan-size, 1rem);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_ink: var(--danvan-ink, light-dark(#1b1f24, #eef2f6));
      --_muted: var(--danvan-muted, light-dark(#51606f, #b5c1cd));
      --_paper: var(--danvan-paper, light-dark(#fff, #15191e));
      --_line: var(--danvan-line, light-dark(#8a97a5, #7c8a98));
      --_accent: var(--danvan-accent, light-dark(#0b5cad, #7db8f5));
      --_on-accent: var(--danvan-on-accent, light-dark(#fff, #0b1520));
      --_good: var(--danvan-good, light-dark(#14663a, #7ed6a2));
      --_warn: var(--danvan-warn, light-dark(#8a5000, #f0b45c));
      --_bad: var(--danvan-bad, light-dark(#a31621, #ff9a9f));
    }
  }
`;
