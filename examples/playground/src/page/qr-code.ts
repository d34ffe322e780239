import { correction, generate } from "lean-qr/nano";
import { html, type TemplateResult } from "lit";

/**
 * Renders a URL as a QR code. The code is black on white even in dark mode, because code readers need the
 * contrast.
 */
export function qrCode(address: string, label: string): TemplateResult {
  const code = generate(address, { minCorrectionLevel: correction.L });
  const { size } = code;
  const squares: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) squares.push(`M${x} ${y}h1v1h-1z`);
  // Code readers require a margin of four white squares around the code.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d=${squares.join("")} /></svg>`;
}
