import type { Lang } from '@danvan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language that an element is read in: the nearest `lang`, through shadow roots; Vietnamese unless it says English. */
export function langOf(element: Element): Lang {
  return element.matches(':lang(en)') ? 'en' : 'vi';
}

const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Keeps an element in the language of its place on the page, also when that changes later. */
export class LocaleController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private own: Lang | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  /** Before it stands on a page, and on a server, an element has only its own `lang` to go by. */
  get lang(): Lang {
    return this.own ?? (/^en\b/i.test(this.host.getAttribute('lang') ?? '') ? 'en' : 'vi');
  }

  hostConnected(): void {
    this.update();
    controllers.add(this);
    if (observer) return;
    // One for the page, for as long as it lives: without an element it has nothing to do.
    observer = new MutationObserver(() => {
      for (const controller of controllers) controller.update();
    });
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  private update(): void {
    this.own = langOf(this.host);
    this.host.requestUpdate();
  }
}
