import { type CSSResult, css } from "lit";

/**
 * Styles for the attachments: the two pickers (real file inputs), the drop area and the rows. They require
 * the base styles.
 */
export const photosStyles: CSSResult = css`
  .pickers {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }
  /* The sign beside the words. */
  .pick {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 52px;
    overflow: hidden;
    padding: 0.25em 0.5em;
    font-size: 1em;
    font-weight: 500;
  }
  .pick > .icon {
    margin-inline-end: 0.5em;
    color: var(--accent);
  }
  .pick input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    font-size: 1em;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  [data-over] {
    outline: 3px dashed var(--accent);
    outline-offset: 0.4em;
  }
  /* One row; its other buttons go below where they do not fit. */
  .file {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: 64px;
    overflow: hidden;
    padding: 0.5em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .file > .facts {
    display: grid;
    flex: 1 1 8em;
    gap: 0;
    grid-template-columns: minmax(0, 1fr);
    margin: 0 0.5em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .file > .row {
    margin: 0;
  }
  .file > .row > .button {
    margin: 0;
    padding: 0.25em 0.75em;
    border-color: transparent;
    background: none;
  }
  .facts small {
    display: inline;
    font-size: 1em;
  }
  .facts .good {
    font-weight: 500;
  }
  .file-line {
    display: flex;
    align-items: baseline;
    white-space: nowrap;
  }
  .file-name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .file-line > .hint {
    flex: none;
    margin-inline-start: 0.5em;
  }
  .preview {
    flex: none;
    width: 3em;
    height: 3em;
    border-radius: var(--radius);
    object-fit: cover;
  }
  .file + .file {
    margin-top: 0.5em;
  }
  .file.refused,
  .file.failed {
    box-shadow: inset 0 0 0 1px var(--error);
  }
  /* At the lower edge of the row. */
  progress {
    position: absolute;
    bottom: 0;
    left: 0;
    width: 100%;
    height: 0.25em;
    accent-color: var(--accent);
  }
`;
