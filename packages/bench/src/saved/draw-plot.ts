import type { Figure } from "../figures/figures.ts";
import { digits } from "../figures/print.ts";
import type { SavedResult } from "./result.ts";

/** The width of the plot, in pixels. A desktop shows it at full size, a phone at three quarters. */
const width = 440;
const margin = 16;
/** The x position of the bar (limit). Longer lengths end at the right margin. */
const limitAt = margin + (width - 2 * margin) * 0.6;
const charactersPerLine = 58;
const lineHeight = 17;
const barHeight = 10;

const style = `
    .paper { fill: #ffffff } text { fill: #1b1f24; font: 13px system-ui, sans-serif }
    .title { font-weight: 600; font-size: 15px } .muted { fill: #57606a }
    .holds { fill: #1a6fb5 } .missed { fill: #c4540a } .limit { stroke: #1b1f24; stroke-dasharray: 3 2 }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #0d1117 } text { fill: #e6edf3 } .muted { fill: #9198a1 }
      .holds { fill: #58a6ff } .missed { fill: #f0883e } .limit { stroke: #e6edf3 }
    }`;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Breaks a text into lines between words. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < charactersPerLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const limitOf = ({ bar = "" }: Figure): number => Number(bar.split(" ")[1]);

/** Returns whether a figure has a value and a bar above 0, so that it can be drawn as a length. */
const isPlotted = (figure: Figure): boolean => figure.value !== null && limitOf(figure) > 0;

function valueText({ value, unit, peer, peerValue, ratio, bar = "", holds }: Figure): string {
  const own = `${digits(value ?? 0)} ${unit}`.trim();
  const against = peer ? `, ${ratio?.toFixed(2)} of ${peer} (${digits(peerValue ?? 0)})` : "";
  const sign = bar.replace(">=", "≥").replace("<=", "≤");
  return `${own}${against}; bar ${sign}: ${holds ? "held" : "missed"}`;
}

/**
 * Draws one figure with its name, its value as text and its value as a length. Returns the elements and the
 * lower edge.
 */
function drawFigure(figure: Figure, top: number): { elements: string[]; bottom: number } {
  const share = (figure.ratio ?? figure.value ?? 0) / limitOf(figure);
  const full = limitAt - margin;
  const length = Math.min(share * full, width - 2 * margin);
  const lines = [
    ...linesOf(figure.name).map((text) => ({ text, kind: "" })),
    ...linesOf(valueText(figure)).map((text) => ({ text, kind: ' class="muted"' })),
  ];
  const barTop = top + lines.length * lineHeight + 3;
  const kind = figure.holds ? "holds" : "missed";
  return {
    elements: [
      ...lines.map(
        ({ text, kind: own }, index) =>
          `<text x="${margin}" y="${top + index * lineHeight + 13}"${own}>${escapeXml(text)}</text>`,
      ),
      `<rect class="${kind}" x="${margin}" y="${barTop}" width="${Math.max(1, length).toFixed(1)}" height="${barHeight}"/>`,
      `<line class="limit" x1="${limitAt}" x2="${limitAt}" y1="${barTop - 4}" y2="${barTop + barHeight + 4}"/>`,
    ],
    bottom: barTop + barHeight + 16,
  };
}

/**
 * Draws those figures of a result that have a bar, with lengths relative to the bar. The dashed lines are the
 * bars. The plot has light and dark colours, and shows every value also as text.
 */
export function drawPlot({ bench, date, figures }: SavedResult): string {
  const elements = [
    `<text class="title" x="${margin}" y="28">${escapeXml(bench)}, ${date.slice(0, 10)}</text>`,
    `<text class="muted" x="${margin}" y="47">Dashed line: the bar. With ≥ a figure should reach it,</text>`,
    `<text class="muted" x="${margin}" y="64">with ≤ stay below it. Blue is held, orange is missed.</text>`,
  ];
  let bottom = 82;
  for (const figure of figures.filter(isPlotted)) {
    const drawn = drawFigure(figure, bottom);
    elements.push(...drawn.elements);
    bottom = drawn.bottom;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom}" viewBox="0 0 ${width} ${bottom}" role="img">`,
    `  <title>${escapeXml(bench)}: figures as shares of their bars</title>`,
    `  <style>${style}\n  </style>`,
    `  <rect class="paper" width="${width}" height="${bottom}"/>`,
    ...elements.map((element) => `  ${element}`),
    "</svg>",
    "",
  ].join("\n");
}
