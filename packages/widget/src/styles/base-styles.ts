import { type CSSResult, css } from "lit";
import { controlStyles } from "./control-styles.ts";

const light = css`
  --accent: var(--lapor-accent, #c4122f);
  --on-accent: var(--lapor-on-accent, #fff);
  --bg: var(--lapor-background, #fff);
  --surface: var(--lapor-surface, #f6f4f2);
  --text: var(--lapor-text, #1d1b1a);
  --muted: var(--lapor-muted, #5c5754);
  --border: var(--lapor-border, #87817d);
  --line: #e3dfdc;
  --error: var(--lapor-error, #b3001b);
  --ok: var(--lapor-success, #0f6b3c);
  --focus: var(--lapor-focus, #1457c8);
  --tint: #fdf1f2;
  color-scheme: light;
`;

const dark = css`
  --accent: var(--lapor-accent, #d92a45);
  --on-accent: var(--lapor-on-accent, #fff);
  --bg: var(--lapor-background, #1b1a19);
  --surface: var(--lapor-surface, #272524);
  --text: var(--lapor-text, #f3f0ee);
  --muted: var(--lapor-muted, #bbb4af);
  --border: var(--lapor-border, #8e8783);
  --line: #3d3937;
  --error: var(--lapor-error, #ff9a9a);
  --ok: var(--lapor-success, #7fd9a6);
  --focus: var(--lapor-focus, #8ab4ff);
  --tint: #3a2124;
  color-scheme: dark;
`;

/**
 * Ground of both elements. Everything inherited stops at the host, so that no sheet of the page gets in, not even with `!important`
 * (a shadow tree's own `!important` wins). Sizes are `em` from the reader's own font size, for pages may set `rem` to anything.
 * Only what Chrome 80 and Safari 15.4 know; a selector they do not know would take its whole rule with it.
 */
const groundStyles: CSSResult = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    ${light}
    box-sizing: border-box;
    max-width: var(--lapor-max-width, 42em);
    margin: 0 auto;
    padding: var(--lapor-padding, 1.25em);
    border: 1px solid var(--line);
    border-top: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
    font: 400 var(--lapor-font-size, 1em)/1.5 var(--lapor-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-align: start;
    --radius: var(--lapor-radius, 0.5em);
  }
  :host([theme="dark"]) .root {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) .root {
      ${dark}
    }
  }
  @media (min-width: 40em) {
    .root {
      padding: var(--lapor-padding, 2em);
    }
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.6em;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  h3,
  legend.section {
    padding: 0;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .stack {
    display: grid;
    gap: 1.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .field {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
    scroll-margin-top: 6em;
  }
  /* No grid: WebKit keeps the width that a legend had there when the page gets narrower. */
  fieldset.field {
    display: block;
  }
  fieldset.field > * + * {
    margin-top: 0.35em;
  }
  fieldset.stack > * + * {
    margin-top: 1.25em;
  }
  fieldset.stack > .hint {
    margin-top: 0.35em;
  }
  .wrong {
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--error);
  }
  .label {
    padding: 0;
    font-weight: 650;
  }
  .muted,
  .hint {
    color: var(--muted);
  }
  .hint,
  small {
    font-size: 0.9em;
  }
  small {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }
  .optional {
    color: var(--muted);
    font-weight: 400;
  }
  .error {
    color: var(--error);
    font-weight: 650;
  }
  .good {
    min-height: 1.5em;
    color: var(--ok);
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .row > * {
    margin: 0.25em;
  }
  .box {
    display: grid;
    gap: 0.6em;
    padding: 1em;
    border: 2px solid var(--border);
    border-radius: var(--radius);
    scroll-margin-top: 6em;
  }
  .box.bad {
    border-color: var(--error);
  }
  .box a {
    display: inline-block;
    min-height: 44px;
    padding: 0.6em 0;
    color: var(--error);
    font-weight: 650;
    line-height: 1.4;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    [aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .button,
    [role="status"] {
      display: none;
    }
  }
`;

/** Ground and controls, the sheet that both elements start from. */
export const baseStyles: CSSResult = css`${controlStyles}${groundStyles}`;
