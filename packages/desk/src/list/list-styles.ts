import { type CSSResult, css } from "lit";

export const listStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--surface);
  }
  header {
    max-height: 70%;
    padding: 0.875rem 1rem 0.625rem;
    overflow-y: auto;
    border-bottom: 1px solid var(--line);
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.75rem;
    margin-bottom: 0.625rem;
  }
  h2 {
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .tools {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .tools wa-input {
    flex: 1;
    min-width: 0;
  }
  .search::part(label) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .sort {
    min-width: 0;
    max-width: 60%;
    padding: 0.1875rem 0.25rem;
    border: 0;
    border-radius: 0.375rem;
    background: var(--surface);
    color: var(--quiet);
    font: inherit;
    font-size: 0.8125rem;
    cursor: pointer;
  }
  .sort:focus-visible {
    outline: 2px solid var(--accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding-top: 0.625rem;
  }
  .chips .chips {
    padding-top: 0;
  }
  .own {
    padding: 0.1875rem 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    background: var(--page);
    font-size: 0.8125rem;
    cursor: pointer;
  }
  .own[aria-pressed="true"] {
    border-color: var(--accent-strong);
    background: var(--accent-soft);
    font-weight: 600;
  }
  .chip {
    display: flex;
    min-width: 0;
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    background: var(--page);
    font-size: 0.8125rem;
  }
  .chip button {
    min-width: 0;
    padding: 0.1875rem 0.125rem 0.1875rem 0.625rem;
    border: 0;
    border-radius: 999px;
    background: none;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .chip b {
    font-weight: 600;
  }
  .chip .remove {
    flex: none;
    padding: 0.1875rem 0.5rem 0.1875rem 0.25rem;
    color: var(--quiet);
  }
  .chip .remove .icon {
    width: 0.875rem;
    height: 0.875rem;
  }
  .chip button:hover {
    color: var(--accent-strong);
  }
  .save {
    display: block;
    margin: 0.375rem 0 0 -0.375rem;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.625rem 0.75rem;
    padding-top: 0.75rem;
  }
  .scroller {
    contain: strict;
  }
  /* Its padding is the room of the rows out of sight. With reduced motion, every property would change a
     millisecond later, and a place in the list could not be restored at once. */
  .scroller ul {
    transition-property: none;
  }
  .row {
    position: relative;
    display: flex;
    height: 5.875rem;
    border-bottom: 1px solid var(--line);
  }
  .row:hover {
    background: var(--page);
  }
  .row.open {
    background: var(--accent-soft);
  }
  .row.open::before {
    content: "";
    position: absolute;
    inset: 0 auto 0 0;
    width: 3px;
    background: var(--accent);
  }
  .row.done .title {
    color: var(--quiet);
    font-weight: 400;
  }
  .tick {
    display: grid;
    place-items: start center;
    flex: none;
    width: 2.75rem;
    padding-top: 0.6875rem;
    cursor: pointer;
  }
  .tick input {
    width: 1.0625rem;
    height: 1.0625rem;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .link {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    padding: 0.5rem 1rem 0 0;
    color: inherit;
    text-decoration: none;
    font-size: 0.875rem;
    line-height: 1.1875rem;
  }
  .row:not(:has(.tick)) .link {
    padding-inline-start: 1rem;
  }
  /* Around the whole row: around the link it would cover the first letters. */
  .link:focus-visible {
    outline: none;
  }
  .row:has(.link:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .title {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  /* Reserve three lines: a long title takes two of them, or a long place does. */
  .what {
    flex: none;
    height: 3.5625rem;
    overflow: hidden;
  }
  .title,
  .where {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .new {
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-inline-end: 0.4375rem;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 0.08em;
  }
  .status {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .due {
    flex: none;
    margin-inline-start: auto;
    font-weight: 600;
  }
  .due.quiet,
  .due.later {
    font-weight: 400;
    color: var(--quiet);
  }
  .state {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
    margin-top: 0.0625rem;
    font-size: 0.8125rem;
  }
  .dot {
    width: 0.5rem;
    height: 0.5rem;
    flex: none;
    border: 1.5px solid var(--quiet);
    border-radius: 50%;
  }
  .dot.in_progress,
  .dot.assigned {
    border-color: var(--accent);
  }
  .dot.in_progress {
    background: linear-gradient(90deg, var(--accent) 50%, transparent 50%);
  }
  .dot.awaiting_reporter {
    border-color: var(--soon);
    background: var(--soon);
  }
  .dot.answered {
    border-color: var(--good);
  }
  .dot.closed {
    border-color: var(--good);
    background: var(--good);
  }
  .dot.archived {
    background: var(--quiet);
  }
  .message {
    padding: 2.5rem 1.5rem;
    color: var(--quiet);
    text-align: center;
  }
  .message p + * {
    margin-top: 0.75rem;
  }
  .arrived {
    display: block;
    width: 100%;
    padding: 0.5rem;
    border: 0;
    border-bottom: 1px solid var(--line);
    background: var(--accent-soft);
    color: var(--accent-strong);
    font-weight: 600;
    cursor: pointer;
  }
  .end {
    padding: 1rem;
    color: var(--quiet);
    font-size: 0.8125rem;
    text-align: center;
  }
  @media (forced-colors: active) {
    .row.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
