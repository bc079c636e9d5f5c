import { css, type CSSResult } from 'lit';

export const trendChartStyles: CSSResult = css`
  .drawing {
    display: block;
    overflow: visible;
  }
  .grid {
    stroke: var(--_hair);
    opacity: 0.7;
  }
  .goal,
  .break {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .break {
    stroke-dasharray: 1.5 3;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .band {
    fill: var(--_accent);
    opacity: 0.16;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .halo {
    fill: var(--_muted);
    stroke: var(--_paper);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .strong {
    fill: var(--_ink);
    font-weight: 650;
  }
  .strong,
  .name,
  .mark {
    text-anchor: middle;
  }
  .begin {
    text-anchor: start;
  }
  .end {
    text-anchor: end;
  }
  /* Rows cut in half, and a shadow where there are more. */
  .scroll {
    max-block-size: 21.5rem;
    overflow: auto;
    background:
      linear-gradient(#0000, var(--_paper) 60%) bottom / 100% 3rem no-repeat local,
      linear-gradient(#0000, color-mix(in srgb, var(--_line) 30%, #0000)) bottom / 100% 1.5rem no-repeat;
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .dot {
      fill: Highlight;
    }
    .band {
      fill: GrayText;
    }
    text,
    .halo {
      fill: CanvasText;
    }
    .halo,
    .dot {
      stroke: Canvas;
    }
    .goal,
    .break,
    .grid {
      stroke: CanvasText;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
    }
  }
`;
