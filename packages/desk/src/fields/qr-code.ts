import { correction, generate } from "lean-qr/nano";
import { html, type TemplateResult } from "lit";

/** Draws a text as a QR code. It stays black on white in the dark scheme, because readers need the contrast. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  // Readers need a white border of four modules.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d=${path} /></svg>`;
}
