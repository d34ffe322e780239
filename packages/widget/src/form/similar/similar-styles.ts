import { type CSSResult, css } from "lit";

/** The line for new results is in the space below the field, so nothing shifts when it appears. */
export const similarStyles: CSSResult = css`
  .field {
    position: relative;
  }
  .similar-news {
    position: absolute;
    z-index: 1;
    top: 100%;
    display: flex;
    align-items: center;
    height: calc(var(--lapor-space, 1em) * var(--density));
    white-space: nowrap;
  }
  .similar-news > .link {
    flex: none;
    font-size: 0.9em;
  }
  .similar {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
    padding: 1em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .similar .box {
    background: var(--bg);
  }
  .similar ul {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .similar h4 {
    margin: 0;
    font-size: 1em;
    line-height: 1.4;
  }
  .similar .status {
    font-size: 0.9em;
  }
`;
