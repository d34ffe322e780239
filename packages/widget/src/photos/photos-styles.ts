import { type CSSResult, css } from "lit";

/**
 * Styles for the attachments: the two pickers (real file inputs), the drop area and the rows. They require
 * the base styles.
 */
export const photosStyles: CSSResult = css`
  .pickers {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
  }
  /* Tiles: the sign above the words, or beside them where there is only one. */
  .pick {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-height: 5em;
    overflow: hidden;
    padding: 0.4em;
    border: 1px dashed var(--border);
    background: var(--surface);
    font-size: 1em;
    line-height: 1.25;
    text-align: center;
  }
  .pick > .icon {
    width: 1.5em;
    height: 1.5em;
    color: var(--accent);
  }
  .pick > span {
    margin-top: 0.3em;
    font-size: 0.9em;
  }
  .pick small {
    display: inline;
  }
  .pick:only-child {
    flex-direction: row;
  }
  .pick:only-child > span {
    margin: 0 0.6em;
    font-size: 1em;
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
  /* One row; its buttons go below where they do not fit. */
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .file > .facts {
    display: grid;
    flex: 1 1 8em;
    gap: 0;
    grid-template-columns: minmax(0, 1fr);
    margin: 0 0.5em;
    line-height: 1.35;
  }
  .file > .row {
    margin: 0;
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
    width: 3.5em;
    height: 3.5em;
    border-radius: var(--radius);
    object-fit: cover;
  }
  .file + .file {
    margin-top: 0.5em;
  }
  .file.refused,
  .file.failed {
    border-color: var(--error);
  }
  progress {
    width: 100%;
    height: 0.6em;
    accent-color: var(--accent);
  }
`;
