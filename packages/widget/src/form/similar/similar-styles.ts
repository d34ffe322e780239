import { type CSSResult, css } from "lit";

export const similarStyles: CSSResult = css`
  .similar-news > .link {
    display: block;
    width: 100%;
    padding: 0.5em 0.75em;
    border-radius: var(--radius);
    background: var(--surface);
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
    font-size: 0.875em;
  }
`;
