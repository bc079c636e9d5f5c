import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { Board, DanvanKpiBoard } from '@danvan/elements';

/** Angular checks no property of a foreign element; this one it does. */
@Directive({ selector: 'danvan-kpi-board' })
export class BoardData {
  readonly board = input.required<Board>();

  constructor() {
    const element = inject<ElementRef<DanvanKpiBoard>>(ElementRef).nativeElement;
    effect(() => {
      element.board = this.board();
    });
  }
}
