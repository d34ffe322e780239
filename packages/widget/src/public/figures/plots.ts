import { html, svg, type TemplateResult } from "lit";

/** One bar in a chart. */
export interface Bar {
  name: string;
  /** The value, or undefined if it is hidden. A hidden value has no bar. */
  value: number | undefined;
  /** The text next to the bar: the value, or that the value is hidden. */
  text: string;
}

/** The maximum number of rows in a chart. The table below it contains all groups. */
export const mostBars = 12;

/** The value is rounded, because all digits of a fraction would bloat the markup. */
const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

const highest = (bars: readonly Bar[]): number => Math.max(...bars.map(({ value = 0 }) => value)) || 1;

/**
 * Renders columns side by side, for months. Positions are percentages of the width, so the chart fits every
 * width without scaling its text. For a screen reader, the chart is a picture, because the table below it
 * contains the same data.
 */
export function columnsPlot(label: string, bars: readonly Bar[]): TemplateResult {
  const [step, top] = [1 / Math.max(bars.length, 1), highest(bars)];
  return html`<svg class="plot" role="img" aria-label=${label} width="100%" height="13em">
    <svg y="1.5em" width="100%" height="9.5em" overflow="visible">${bars.map(({ value = 0, text }, index) => {
      const height = value / top;
      return svg`<rect class="bar" x=${percent((index + 0.15) * step)} y=${percent(1 - height)} width=${percent(0.7 * step)} height=${percent(height)}></rect>
        <text x=${percent((index + 0.5) * step)} y=${percent(1 - height)} dy="-0.35em" text-anchor="middle">${text}</text>`;
    })}</svg>
    ${bars.map(({ name }, index) => svg`<text class="axis" x=${percent((index + 0.5) * step)} y="12.3em" text-anchor="middle">${name}</text>`)}
  </svg>`;
}

/** Renders rows below each other, for names. `full` is the value at which a row has its full width. */
export function rowsPlot(label: string, bars: readonly Bar[], full?: number): TemplateResult {
  const top = full ?? highest(bars);
  return html`<svg class="plot" role="img" aria-label=${label} width="100%" height="${bars.length * 2.9}em">${bars.map(
    ({ name, value, text }, index) => {
      const at = index * 2.9;
      return svg`<text x="0" y="${(at + 1.1).toFixed(1)}em">${name}</text>
        <text x="100%" y="${(at + 1.1).toFixed(1)}em" text-anchor="end">${text}</text>
        <rect class="track" y="${(at + 1.5).toFixed(1)}em" width="100%" height="0.7em"></rect>
        ${value === undefined ? "" : svg`<rect class="bar" y="${(at + 1.5).toFixed(1)}em" width=${percent(value / top)} height="0.7em"></rect>`}`;
    },
  )}</svg>`;
}
