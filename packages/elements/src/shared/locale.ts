import type { Lang } from '@danvan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language that an element is read in: the nearest `lang`, through shadow roots; Vietnamese unless it says English. */
export function langOf(element: Element): Lang {
  return element.matches(':lang(en)') ? 'en' : 'vi';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(callback: () => void): void {
  watchers.add(callback);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const watcher of watchers) watcher();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatch(callback: () => void): void {
  watchers.delete(callback);
  if (watchers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/** Keeps an element in the language of its place on the page, also when that changes later. */
export class LocaleController implements ReactiveController {
  lang: Lang = 'vi';
  private readonly host: ReactiveControllerHost & Element;
  private readonly update = (): void => {
    const next = langOf(this.host);
    if (next === this.lang) return;
    this.lang = next;
    this.host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.lang = langOf(this.host);
    watch(this.update);
  }

  hostDisconnected(): void {
    unwatch(this.update);
  }
}
