import { type CSSResult, css } from "lit";

/**
 * Styles for native sign-in fields. Password managers fill native fields more reliably than fields inside
 * nested elements.
 */
export const signInStyles: CSSResult = css`
  :host {
    display: block;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }
  form,
  .stack {
    display: grid;
    gap: 0.875rem;
    justify-items: stretch;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  input {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--field-line);
    border-radius: 0.5rem;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-weight: 400;
  }
  input[type="checkbox"] {
    width: 1.125rem;
    min-height: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-weight: 400;
  }
  .code {
    max-width: 12rem;
    letter-spacing: 0.12em;
  }
  .main,
  .other {
    min-height: 2.5rem;
    padding: 0.375rem 1rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.5rem;
    background: var(--surface);
    font-weight: 600;
    cursor: pointer;
  }
  .main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .main:hover {
    background: var(--accent-strong);
  }
  .other:hover {
    background: var(--sunken);
  }
  button:disabled {
    opacity: 0.65;
    cursor: default;
  }
  .fault {
    padding: 0.5rem 0.75rem;
    border-radius: 0.5rem;
    background: var(--late-soft);
    color: var(--late);
  }
  .or {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .or::before,
  .or::after {
    content: "";
    flex: 1;
    border-top: 1px solid var(--line);
  }
  .plain {
    justify-self: start;
    margin-inline-start: -0.375rem;
  }
  .secret {
    overflow-wrap: anywhere;
    font-family: ui-monospace, Consolas, monospace;
    letter-spacing: 0.06em;
  }
  .qr {
    justify-self: start;
    width: 12rem;
    height: 12rem;
    border-radius: 0.5rem;
    background: #ffffff;
  }
`;
