import { css, unsafeCSS, type CSSResult } from 'lit';

// Name, colour on a light page, colour on a dark one.
const colours = `ink 1b1f24 eef2f6
muted 51606f b5c1cd
paper fff 15191e
line 8a97a5 7c8a98
accent 0b5cad 7db8f5
on-accent fff 0b1520
bad a31621 ff9a9f`;
const judgements = `good 14663a 7ed6a2
warn 8a5000 f0b45c`;

// A browser that does not know `light-dark()` would drop the colour altogether; on a server there is no browser to ask.
const colour = 'CSS' in globalThis && CSS.supports('color', 'light-dark(red,red)') ? 'light-dark(#$2,#$3)' : '#$2';
const declared = (names: string): CSSResult =>
  unsafeCSS(names.replace(/(\S+) (\S+) (.+)\n?/g, `--_$1:var(--danvan-$1,${colour});`));

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
export const plainTokens: CSSResult = css`
  :host {
    ${declared(colours)}
    --_radius: var(--danvan-radius, 8px);
    color: var(--_ink);
    font-family: var(--danvan-font, system-ui, sans-serif);
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
`;

/** With what only forms and figures use: a page of ratings from a server is lighter without. */
export const tokens: CSSResult = css`
  ${plainTokens}
  :host {
    ${declared(judgements)}
    --_space: var(--danvan-space, 16px);
  }
`;
