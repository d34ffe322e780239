import { correction, generate } from "lean-qr/nano";
import { html, type TemplateResult } from "lit";

/**
 * Renders a text as a QR code. The code is an SVG path instead of an image, so no site policy can block it.
 */
export function qrCode(text: string, label: string): TemplateResult {
  // At correction level M, the code can be read even if a seventh of it is damaged.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  // Code readers require a margin of four white squares around the code.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d=${path} /></svg>`;
}
