const releases = new WeakMap<Element, () => void>();

/**
 * Less may come than room was kept for, and what follows must not move under a
 * reader's eyes. So the section stays as high as it was, as far down as the
 * window reaches; the rest is given up at once, and all of it as soon as the
 * section is out of sight or the window takes another size.
 *
 * @param height - of the section before its content came, in pixels
 */
export function keepRoom(section: HTMLElement, height: number): void {
  giveUpRoom(section);
  section.style.minBlockSize = `${height}px`;
  let watch: IntersectionObserver | undefined;
  const release = (): void => {
    watch?.disconnect();
    removeEventListener('resize', release);
    releases.delete(section);
    section.style.minBlockSize = '';
  };
  releases.set(section, release);
  // By then the cards have drawn themselves, and nothing of it has been seen yet.
  requestAnimationFrame(() => {
    if (releases.get(section) !== release) return;
    const end = section.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    const { top, bottom } = section.getBoundingClientRect();
    if (end >= Math.min(innerHeight, bottom)) {
      release();
      return;
    }
    section.style.minBlockSize = `${Math.min(height, innerHeight - top)}px`;
    addEventListener('resize', release);
    watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== false) return;
      // Above the window only where browsers hold on to what is in sight.
      const above = section.isConnected && entry.boundingClientRect.bottom < 1;
      if (!above || CSS.supports('overflow-anchor', 'auto')) release();
    });
    watch.observe(section);
  });
}

/** As high as its content, from now on. */
export function giveUpRoom(section: Element): void {
  releases.get(section)?.();
}
