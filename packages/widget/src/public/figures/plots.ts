import { html, svg, type TemplateResult } from "lit";

/** One bar of a plot. */
export interface Bar {
  name: string;
  /** Undefined: hidden, so that there is no bar. */
  value: number | undefined;
  /** The value in words, beside the bar; or that it is hidden. */
  text: string;
}

/** Rows in a plot; the table has all groups. */
export const mostBars = 12;

/** Rounded, because markup with all digits of a fraction is long. */
const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

const highest = (bars: readonly Bar[]): number => Math.max(...bars.map(({ value = 0 }) => value)) || 1;

/**
 * Columns side by side, for months. Positions are shares of the width, so that the plot fits every width
 * without scaling its text. The table behind it says the same: for a screen reader the plot is a picture.
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

/** Rows below each other, for names. `full` is the value of a row of full width. */
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
