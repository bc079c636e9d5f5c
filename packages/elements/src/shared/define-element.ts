/** Registers a tag unless another copy of the library on the page has done so already: the first one stays. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
