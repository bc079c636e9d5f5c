import type { Lang } from '@danvan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language that an element is read in: the nearest `lang`, through shadow roots; Vietnamese unless it says English. */
export function langOf(element: Element): Lang {
  // Firefox looks no further than the shadow root.
  const spoken = element.closest('[lang]') ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? element;
  return spoken.matches(':lang(en)') ? 'en' : 'vi';
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
    return this.own ?? (this.host.getAttribute('lang')?.startsWith('en') ? 'en' : 'vi');
  }

  hostConnected(): void {
    this.update();
    controllers.add(this);
    // One for the page, for as long as it lives: without an element it has nothing to do. It may be told of a page twice.
    observer ??= new MutationObserver(() => {
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
