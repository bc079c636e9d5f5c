/** Set on a place once its element is there, so that a second copy of the script leaves it alone. */
const ready = 'data-danvan-ready';
const prefix = 'danvan-';

/**
 * The doors for editors whose system strips unknown tags: a
 * `<div data-danvan="satisfaction-form" data-endpoint="…" data-unit="…">`, or
 * nothing but the script itself with `data-danvan-endpoint` and the like. Both
 * become the element that the tag would have been, also when they come to the
 * page later.
 */
export function openDoors(): void {
  // On a server there is no page to look at.
  if (!('document' in globalThis)) return;
  openAll(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) openAll(node.parentElement ?? node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function openAll(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>(`[data-danvan]:not([${ready}]), script:not([${ready}])`)) {
    if (place.localName !== 'script') openPlace(place);
    else if (Object.keys(place.dataset).some((name) => name.startsWith('danvan'))) openScript(place);
  }
}

function openPlace(place: HTMLElement): void {
  const element = elementFor(place);
  if (!element) return;
  place.setAttribute(ready, '');
  // What the page shows without the script goes inside: a form that works by itself is taken over.
  element.append(...place.childNodes);
  place.append(element);
}

function openScript(script: HTMLElement): void {
  const element = elementFor(script);
  if (!element) return;
  const same = [...document.querySelectorAll<HTMLElement>(`script[${ready}]`)].some((other) =>
    Object.entries(settingsOf(script)).every(([name, text]) => settingsOf(other)[name] === text),
  );
  script.setAttribute(ready, '');
  // A script that was pasted twice is one form, not two.
  if (same) return;
  const anchor = script.dataset.danvanAnchor;
  const place = anchor === undefined ? null : document.querySelector(anchor);
  if (place) place.append(element);
  else if (document.head.contains(script)) document.body.append(element);
  else script.after(element);
}

function elementFor(place: HTMLElement): HTMLElement | undefined {
  const { danvan, danvanElement } = place.dataset;
  const tag = prefix + ([danvan, danvanElement].find(Boolean) ?? 'satisfaction-form').replace(prefix, '');
  if (!customElements.get(tag)) return undefined;
  const element = document.createElement(tag);
  for (const [name, text] of Object.entries(settingsOf(place))) element.setAttribute(name, text);
  if (place.lang) element.lang = place.lang;
  return element;
}

/** `data-unit` of a place and `data-danvan-unit` of either are the attribute `unit`. */
function settingsOf(place: HTMLElement): Record<string, string> {
  const own =
    place.localName === 'script'
      ? /^data-danvan-(?!element$|anchor$|ready$)(.+)/
      : /^data-(?:danvan-)?(?!danvan|ready$)(.+)/;
  return Object.fromEntries(
    [...place.attributes].flatMap(({ name, value }) => {
      const match = own.exec(name);
      return match?.[1] === undefined ? [] : [[match[1], value]];
    }),
  );
}
