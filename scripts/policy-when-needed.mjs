// Lit makes its Trusted Types policy when it is loaded. A second copy of it on
// a page that lists `trusted-types lit-html` is refused the name and ends
// there, although it has nothing to draw: every tag is taken by the copy that
// came first. In our bundles the second copy asks when it first draws.
const eager = 's.createPolicy("lit-html",{createHTML:t=>t})';
const needed = `{createHTML(t){return(this.p??=${eager}).createHTML(t)}}`;

/** Rewrites the module of Lit that makes the policy; the first copy still fails at once where no policy is allowed. */
export function policyWhenNeeded(code) {
  if (!code.includes(eager))
    throw new Error('Lit makes its policy in another way now: look at policy-when-needed.mjs.');
  return code.replace(eager, `customElements.get("danvan-rating")?${needed}:${eager}`);
}

/** The module of Lit that makes the policy. */
export const policyModule = /[\\/]lit-html[\\/]lit-html\.js$/;
