import { type CSSResult, css } from "lit";

export const pageStyles: CSSResult = css`
  :host {
    display: block;
    min-width: 0;
  }
  .page {
    display: grid;
    gap: 1rem;
    max-width: 54rem;
    padding-bottom: 2rem;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.0625rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 0.9375rem;
  }
  .head,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .head > :first-child {
    margin-inline-end: auto;
  }
  article,
  .panel {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
    padding: 1rem 1.125rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
  }
  .rows {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
  }
  .rows > li + li {
    border-top: 1px solid var(--line);
  }
  form {
    display: grid;
    gap: 0.75rem;
    max-width: 38rem;
  }
  .fault {
    color: var(--late);
  }
  .banner {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 0.625rem 0.875rem;
    border-radius: 0.5rem;
    background: var(--accent-soft);
    overflow-wrap: anywhere;
  }
  .banner.good {
    background: var(--good-soft);
  }
  .banner.soon {
    background: var(--soon-soft);
  }
  .banner.bad {
    background: var(--late-soft);
  }
  .copyable {
    display: grid;
    gap: 0.375rem;
    min-width: 0;
  }
  .line {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
  }
  article > .tools {
    margin-inline-start: -0.375rem;
  }
  pre {
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--sunken);
    font: 0.8125rem/1.5 ui-monospace, "Cascadia Mono", Consolas, monospace;
    overflow-x: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
`;
