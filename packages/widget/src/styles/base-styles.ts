import { type CSSResult, css } from "lit";
import { controlStyles } from "./control-styles.ts";

const light = css`
  --accent: var(--lapor-accent, var(--own, #1d5fa8));
  --bg: var(--lapor-background, #fff);
  --surface: var(--lapor-surface, #f6f4f2);
  --text: var(--lapor-text, #1d1b1a);
  --muted: var(--lapor-muted, #5c5754);
  --border: var(--lapor-border, #87817d);
  --line: #e3dfdc;
  --error: var(--lapor-error, #b3001b);
  --ok: var(--lapor-success, #0f6b3c);
  --focus: var(--lapor-focus, #1457c8);
  color-scheme: light;
`;

/** The colours in dark mode. */
export const dark: CSSResult = css`
  --accent: var(--lapor-accent, var(--own-dark, #2f74c8));
  --bg: var(--lapor-background, #1b1a19);
  --surface: var(--lapor-surface, #272524);
  --text: var(--lapor-text, #f3f0ee);
  --muted: var(--lapor-muted, #bbb4af);
  --border: var(--lapor-border, #8e8783);
  --line: #3d3937;
  --error: var(--lapor-error, #ff9a9a);
  --ok: var(--lapor-success, #7fd9a6);
  --focus: var(--lapor-focus, #8ab4ff);
  color-scheme: dark;
`;

/**
 * The base styles of the elements. The host resets every inherited property except the font, so the page's
 * style sheets do not affect it, even with `!important` (a shadow tree's own `!important` takes precedence).
 * Sizes are in `em`, relative to the reader's font size, because a page can set `rem` to any size. The styles
 * use only what Chrome 80 and Safari 15.4 support, because browsers drop a whole rule if they do not support
 * its selector.
 */
const groundStyles: CSSResult = css`
  :host {
    all: initial !important;
    display: block !important;
    font-family: inherit !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([preset="lapor"]) {
    --own: #c4122f;
    --own-dark: #d92a45;
  }
  :host([density="compact"]) {
    --own-density: 0.65;
  }
  .root {
    --on-accent: var(--lapor-on-accent, #fff);
    --radius: var(--lapor-radius, 0.5em);
    --density: var(--lapor-density, var(--own-density, 1));
    --space: var(--lapor-space, 1em);
    box-sizing: border-box;
    max-width: var(--lapor-max-width, 42em);
    margin: 0 auto;
    /* Relative to the column's width: the column may be narrow on a wide page. */
    padding: var(--lapor-padding, calc(clamp(1em, 5%, 2em) * var(--density)));
    border: 1px solid var(--line);
    border-top: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
    font-family: var(--lapor-font, inherit);
    font-size: var(--lapor-font-size, 1em);
    line-height: 1.5;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    ${light}
  }
  @media (min-width: 480px) {
    .root {
      --space: var(--lapor-space, 1.5em);
    }
  }
  .root.waiting {
    min-height: 100vh;
  }
  :host([theme="dark"]) .root {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) .root {
      ${dark}
    }
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h2,
  p,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .stack {
    display: grid;
    gap: calc(var(--space) * var(--density));
    grid-template-columns: minmax(0, 1fr);
  }
  .part {
    padding-top: calc(var(--space) * 0.5 * var(--density));
  }
  .part-heading {
    display: flex;
    align-items: center;
    /* Nearer to what it names than fields are to one another. */
    margin: 0 0 calc(0.6em - var(--space) * 0.8 * var(--density));
    font-size: 1.25em;
    line-height: 1.3;
  }
  .part-heading span {
    flex: none;
    width: 1.75em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.8em;
    line-height: 1.75em;
    text-align: center;
  }
  .field {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .label + .hint {
    margin-top: -0.4em;
  }
  /* No grid: in a grid WebKit keeps a legend's width when the page gets narrower. */
  fieldset.field {
    display: block;
  }
  fieldset.field > .label ~ * {
    margin-top: 0.5em;
  }
  .label {
    padding: 0;
    font-weight: 600;
    line-height: 1.3;
  }
  .hint,
  .optional,
  small {
    color: var(--muted);
    font-weight: 400;
  }
  .hint,
  .optional,
  small {
    font-size: 0.875em;
  }
  small {
    display: block;
  }
  .error {
    color: var(--error);
    font-weight: 600;
  }
  /* Reserves space for what loads later, so that nothing moves. */
  .notify-room {
    min-height: 2.875em;
  }
  /* Reserve three lines: the channel's name and operator may wrap. */
  .notice-room {
    min-height: 3.9375em;
    margin-top: 0.5em;
  }
  .route-room {
    min-height: 5.5em;
  }
  .files-room {
    min-height: 5.05em;
  }
  .place-room {
    min-height: 3.25em;
    margin-top: calc(0em - var(--space) * var(--density));
  }
  .when-room {
    min-height: 4.55em;
  }
`;

/** The style sheet of the initial load: the base styles and the controls. */
export const baseStyles: CSSResult = css`${controlStyles}${groundStyles}`;
