import { type CSSResult, css } from "lit";

/**
 * On a small screen, the dialog is as large as the screen permits, and its close button is always visible.
 */
export const dialogStyles: CSSResult = css`
  dialog {
    width: min(42em, 100%);
    max-width: 100%;
    max-height: 100%;
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
  }
  dialog::backdrop {
    background: rgba(0, 0, 0, 0.55);
  }
  .close {
    position: sticky;
    top: 0;
    z-index: 3;
    display: flex;
    justify-content: flex-end;
    padding: 0.4em;
    background: var(--bg);
  }
  .close .button {
    min-height: 44px;
    padding: 0.5em 1em;
    border-color: var(--border);
    background: var(--bg);
    color: var(--text);
    font-size: 0.9em;
  }
`;
