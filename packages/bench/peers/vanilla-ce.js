// Baseline 2: a custom element with a shadow DOM and no library.
import { CSS, FIELDS_HTML } from "./fields.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
const policy = globalThis.trustedTypes?.createPolicy("lapor", { createHTML: (s) => s });
const t = document.createElement("template");
t.innerHTML = policy ? policy.createHTML(FIELDS_HTML) : FIELDS_HTML;
customElements.define(
  "x-vanilla",
  class extends HTMLElement {
    constructor() {
      super();
      const r = this.attachShadow({ mode: "open", delegatesFocus: true });
      r.adoptedStyleSheets = [sheet];
      r.append(t.content.cloneNode(true));
    }
  },
);
