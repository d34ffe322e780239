import type { Needs } from "../src/csp/needs.ts";

/** Needs of a snippet on an invented site, with the light build of a CDN and a map. */
export const needs: Needs = {
  site: "https://kota.example/lapor",
  script: {
    url: "https://cdn.example/lapor/1/lapor.js",
    integrity: `sha384-${"A".repeat(64)}`,
    fetches: "parts",
  },
  oneFile: {
    url: "https://cdn.example/lapor/1.0.0/lapor.all.js",
    integrity: `sha384-${"B".repeat(64)}`,
    fetches: "nothing",
  },
  channel: "https://kanal.example",
  tiles: "https://peta.example/{z}/{x}/{y}.png",
  tag: { nonce: false, integrity: false },
  inline: { style: false, script: false },
};
