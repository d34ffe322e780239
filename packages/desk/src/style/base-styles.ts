import { type CSSResult, css } from "lit";

export const baseStyles: CSSResult = css`
  :host {
    box-sizing: border-box;
    color: var(--text);
    font: 400 0.9375rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    font-variant-numeric: tabular-nums;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }
  a:focus-visible,
  button:focus-visible,
  [tabindex]:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .plain {
    border: 0;
    background: none;
    padding: 0.25rem 0.375rem;
    border-radius: 0.375rem;
    color: var(--accent);
    cursor: pointer;
  }
  .plain:hover {
    background: var(--accent-soft);
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .icon {
    width: 1.125rem;
    height: 1.125rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  kbd {
    display: inline-block;
    min-width: 1.4em;
    padding: 0 0.3em;
    border: 1px solid var(--line-strong);
    border-radius: 0.3em;
    color: var(--quiet);
    font: inherit;
    font-size: 0.75rem;
    line-height: 1.4;
    text-align: center;
  }
  .late {
    color: var(--late);
  }
  .today,
  .soon {
    color: var(--soon);
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  @media (hover: none) {
    kbd {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      /* A duration alone would let every property of every element change in steps. */
      transition-property: none !important;
    }
  }
`;
