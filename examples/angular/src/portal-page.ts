import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { DanvanEvidenceEvent, DanvanSentEvent } from '@danvan/elements';
import '@danvan/elements/kpi-board/define';
import '@danvan/elements/satisfaction-form/define';
import { board } from './board';
import { BoardData } from './board-data';

@Component({
  selector: 'portal-page',
  imports: [BoardData],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <danvan-satisfaction-form survey="quick" endpoint="/v1/responses" unit="01" (danvan-sent)="thank($event)" />
      @if (receipt(); as code) {
        <p>Mã biên nhận: {{ code }}</p>
      }
      <danvan-kpi-board [board]="board" (danvan-evidence)="follow($event)" />
      @if (opened(); as label) {
        <p>Đang xem căn cứ: {{ label }}</p>
      }
    </main>
  `,
})
export class PortalPage {
  readonly board = board;
  readonly receipt = signal<string | null>(null);
  readonly opened = signal('');

  thank(event: DanvanSentEvent): void {
    this.receipt.set(event.receipt);
  }

  follow(event: DanvanEvidenceEvent): void {
    this.opened.set(event.card.label);
  }
}
