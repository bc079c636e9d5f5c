/** What a reader meets in an element: its words without what is hidden from the ear. */
export const words = (element: Element): string => {
  const read = (node: Node): string => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof HTMLStyleElement) return '';
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(read).join('');
  };
  return read(element.shadowRoot!).replace(/\s+/g, ' ').trim();
};

/** The first part of a name. */
export const part = (element: Element, name: string): Element | null =>
  element.shadowRoot!.querySelector(`[part~="${name}"]`);

/** The words of a part, '' where there is none. */
export const shown = (element: Element, name: string): string =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
