import { type CSSResult, css } from "lit";

/** The desk's colours in the light scheme. The three deadline colours are used for nothing else. */
const light = css`
  color-scheme: light;
  --page: #f5f6f6;
  --surface: #ffffff;
  --sunken: #eef1f1;
  --line: #e2e6e7;
  --line-strong: #b9c2c5;
  --field-line: #7b868a;
  --text: #1b2325;
  --quiet: #566367;
  --accent: #0b6170;
  --accent-strong: #084b57;
  --accent-soft: #e2eff0;
  --on-accent: #ffffff;
  --late: #a3301c;
  --late-soft: #fbebe7;
  --soon: #815300;
  --soon-soft: #fbf1dc;
  --good: #28663c;
  --good-soft: #e6f2e9;
  --shade: rgb(20 30 33 / 0.45);
`;

const dark = css`
  color-scheme: dark;
  --page: #111617;
  --surface: #171d1f;
  --sunken: #1f2729;
  --line: #2a3336;
  --line-strong: #4d5a5f;
  --field-line: #6b787d;
  --text: #e3e8e9;
  --quiet: #a3afb3;
  --accent: #72c4cf;
  --accent-strong: #93d6df;
  --accent-soft: #18343a;
  --on-accent: #04262c;
  --late: #f29a86;
  --late-soft: #3a201b;
  --soon: #e3b863;
  --soon-soft: #352a14;
  --good: #86cb9c;
  --good-soft: #1a3022;
  --shade: rgb(0 0 0 / 0.6);
`;

/**
 * The theme of Web Awesome's controls. Web Awesome's own theme file would be larger than the desk's styles.
 */
const controls = css`
  --wa-font-family-body: inherit;
  --wa-font-size-xs: 0.75rem;
  --wa-font-size-s: 0.875rem;
  --wa-font-size-m: 0.9375rem;
  --wa-font-size-l: 1.125rem;
  --wa-font-size-xl: 1.375rem;
  --wa-font-size-smaller: 0.875em;
  --wa-font-weight-semibold: 600;
  --wa-font-weight-heading: 600;
  --wa-font-weight-action: 600;
  --wa-line-height-condensed: 1.3;
  --wa-space-2xs: 0.25rem;
  --wa-space-xs: 0.5rem;
  --wa-spacing-xs: 0.5rem;
  --wa-space-l: 1.25rem;
  --wa-space-2xl: 2rem;
  --wa-border-style: solid;
  --wa-border-width-s: 1px;
  --wa-border-radius-s: 0.25rem;
  --wa-border-radius-m: 0.5rem;
  --wa-border-radius-pill: 999px;
  --wa-panel-border-radius: 0.75rem;
  --wa-focus-ring-style: solid;
  --wa-focus-ring-width: 2px;
  --wa-focus-ring-offset: 2px;
  --wa-focus-ring: 2px solid var(--accent);
  --wa-color-focus: var(--accent);
  --wa-shadow-m: 0 4px 18px rgb(10 20 23 / 0.14);
  --wa-shadow-l: 0 12px 40px rgb(10 20 23 / 0.22);
  --wa-transition-slow: 200ms;
  --wa-transition-normal: 120ms;
  --wa-transition-fast: 80ms;
  --wa-transition-easing: ease;
  --wa-button-transform-hover: none;
  --wa-button-transform-active: none;
  --wa-color-mix-hover: var(--text) 8%;
  --wa-color-mix-active: var(--text) 14%;
  --wa-color-surface-raised: var(--surface);
  --wa-color-surface-default: var(--surface);
  --wa-color-surface-lowered: var(--sunken);
  --wa-color-surface-border: var(--line);
  --wa-color-text-normal: var(--text);
  --wa-color-text-quiet: var(--quiet);
  --wa-color-overlay-modal: var(--shade);
  --wa-color-border-normal: var(--line-strong);
  --wa-color-border-loud: var(--accent);
  --wa-color-brand-fill-quiet: var(--accent-soft);
  --wa-color-brand-fill-normal: var(--accent-soft);
  --wa-color-brand-fill-loud: var(--accent);
  --wa-color-brand-border-quiet: var(--accent-soft);
  --wa-color-brand-border-normal: var(--line-strong);
  --wa-color-brand-border-loud: var(--accent);
  --wa-color-brand-on-quiet: var(--accent-strong);
  --wa-color-brand-on-normal: var(--accent-strong);
  --wa-color-brand-on-loud: var(--on-accent);
  --wa-color-neutral-fill-quiet: var(--sunken);
  --wa-color-neutral-fill-normal: var(--sunken);
  --wa-color-neutral-fill-loud: var(--accent);
  --wa-color-neutral-border-quiet: var(--line);
  --wa-color-neutral-border-normal: var(--line-strong);
  --wa-color-neutral-border-loud: var(--line-strong);
  --wa-color-neutral-on-quiet: var(--text);
  --wa-color-neutral-on-normal: var(--text);
  --wa-color-neutral-on-loud: var(--on-accent);
  --wa-color-danger-fill-quiet: var(--late-soft);
  --wa-color-danger-fill-normal: var(--late-soft);
  --wa-color-danger-fill-loud: var(--late);
  --wa-color-danger-border-normal: var(--late);
  --wa-color-danger-on-quiet: var(--late);
  --wa-color-danger-on-normal: var(--late);
  --wa-color-danger-on-loud: var(--surface);
  --wa-form-control-background-color: var(--surface);
  --wa-form-control-border-color: var(--field-line);
  --wa-form-control-border-style: solid;
  --wa-form-control-border-width: 1px;
  --wa-form-control-border-radius: 0.5rem;
  --wa-form-control-activated-color: var(--accent);
  --wa-form-control-label-color: var(--text);
  --wa-form-control-label-font-weight: 600;
  --wa-form-control-label-line-height: 1.4;
  --wa-form-control-value-color: var(--text);
  --wa-form-control-value-font-weight: 400;
  --wa-form-control-value-font-size: 0.9375rem;
  --wa-form-control-value-line-height: 1.5;
  --wa-form-control-hint-color: var(--quiet);
  --wa-form-control-hint-font-weight: 400;
  --wa-form-control-hint-line-height: 1.45;
  --wa-form-control-placeholder-color: var(--quiet);
  --wa-form-control-required-content: "";
  --wa-form-control-padding-block: 0.5em;
  --wa-form-control-padding-inline: 0.75em;
  --wa-form-control-height: 2.375rem;
  --wa-form-control-toggle-size: 1.125rem;
`;

/**
 * The desk's design tokens, for its outermost element. `theme="light"` and `theme="dark"` override the system
 * setting.
 */
export const tokens: CSSResult = css`
  :host {
    ${light}
    ${controls}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${dark}
    }
  }
  :host([theme="dark"]) {
    ${dark}
  }
  /* For the controls, which baseStyles does not reach. */
  @media (prefers-reduced-motion: reduce) {
    :host {
      --wa-transition-slow: 1ms;
      --wa-transition-normal: 1ms;
      --wa-transition-fast: 1ms;
    }
  }
`;
