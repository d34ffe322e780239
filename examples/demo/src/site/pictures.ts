import { html } from "hono/html";
import type { Markup } from "./shell.ts";

// Renders an inline drawing. It needs no request, and the classes in site.css give it the theme's colours.
const picture = (drawing: Markup): Markup =>
  html`<svg class="picture" viewBox="0 0 320 150" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMid slice">${drawing}</svg>`;

export const news = {
  lamps: picture(html`<rect width="320" height="150" fill="#16324f" />
    <circle cx="262" cy="36" r="16" fill="#f6e7b0" />
    <path d="M0 118h320v32H0z" fill="#0d2136" />
    <g stroke="#c9d6e2" stroke-width="4" fill="none" stroke-linecap="round">
      <path d="M58 118V52q0-14 16-14h10" /><path d="M148 118V52q0-14 16-14h10" /><path d="M238 118V72q0-14 16-14h6" />
    </g>
    <path d="M70 44h24l16 74H50z" fill="#f4c542" opacity=".28" /><path d="M160 44h24l16 74h-60z" fill="#f4c542" opacity=".28" />
    <rect x="74" y="36" width="22" height="7" rx="3" fill="#f4c542" /><rect x="164" y="36" width="22" height="7" rx="3" fill="#f4c542" />
    <path d="M20 134h40m30 0h40m30 0h40m30 0h40" stroke="#8ea3b7" stroke-width="3" />`),
  drain: picture(html`<rect width="320" height="150" fill="#d7ebf3" />
    <path d="M0 84h320v66H0z" fill="#8a9aa6" /><path d="M0 96h320v30H0z" fill="#3c7fa6" />
    <path d="M0 104q20-9 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0" fill="none" stroke="#bfe0ee" stroke-width="4" />
    <g fill="#e0a62b"><rect x="178" y="48" width="66" height="28" rx="5" /><rect x="230" y="30" width="28" height="46" rx="4" /></g>
    <path d="M182 52 142 34l-26 34" fill="none" stroke="#b9851c" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" />
    <path d="M104 66h26l-6 22h-20z" fill="#5b6570" /><rect x="236" y="36" width="16" height="14" rx="2" fill="#d7ebf3" />
    <circle cx="196" cy="80" r="10" fill="#333c45" /><circle cx="238" cy="80" r="10" fill="#333c45" />`),
  bus: picture(html`<rect width="320" height="150" fill="#e6f0e2" />
    <path d="M0 120h320v30H0z" fill="#6f7d75" />
    <path d="M0 92 60 52l46 34 42-28 60 42 48-30 64 40v14H0z" fill="#a9c8a0" />
    <rect x="70" y="48" width="176" height="66" rx="12" fill="#1f7a63" /><rect x="70" y="88" width="176" height="9" fill="#f4c542" />
    <g fill="#dff1f5"><rect x="82" y="58" width="34" height="24" rx="4" /><rect x="122" y="58" width="34" height="24" rx="4" /><rect x="162" y="58" width="28" height="48" rx="4" /><rect x="198" y="58" width="38" height="24" rx="4" /></g>
    <circle cx="108" cy="116" r="13" fill="#25302b" /><circle cx="214" cy="116" r="13" fill="#25302b" /><circle cx="108" cy="116" r="5" fill="#cfd8d3" /><circle cx="214" cy="116" r="5" fill="#cfd8d3" />
    <path d="M276 120V40h30" stroke="#37433d" stroke-width="5" fill="none" /><rect x="284" y="44" width="24" height="18" rx="3" fill="#0b4f6c" />`),
};

export const skyline: Markup = html`<svg class="skyline" viewBox="0 0 1280 220" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax slice">
  <path d="M0 170 170 92l90 40 150-98 96 62h70l44-26 150 90 150-76 120 60 120-48 120 74v50H0z" fill="#fff" opacity=".08" />
  <path d="M0 196 120 150l140 36 140-60 170 62 180-50 150 46 180-64 200 76v24H0z" fill="#fff" opacity=".1" />
  <g fill="#062f42" opacity=".55">
    <path d="M930 220v-74h40v-22h24v-18l16-22 16 22v18h24v22h40v74z" /><path d="M1008 84h4V56h-4z" /><circle cx="1010" cy="54" r="5" /><circle cx="1010" cy="64" r="4" />
    <path d="M860 220v-44l34-20 34 20v44zM1094 220v-44l34-20 34 20v44zM1180 220v-58h54v58zM800 220v-36h44v36z" />
  </g>
</svg>`;
