import { correction, generate } from "lean-qr/nano";
import { html, type TemplateResult } from "lit";

/** A text as a QR code, as one path of squares: no image, so that no policy of a site forbids it. */
export function qrCode(text: string, label: string): TemplateResult {
  // M still reads when a seventh of the paper is worn.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  // Four squares of white around it, as readers need.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path d=${path} /></svg>`;
}
