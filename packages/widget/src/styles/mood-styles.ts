import { type CSSResult, css } from "lit";

/** The status colours in dark mode. */
export const darkMoods: CSSResult = css`
  --waits: #ffc46b;
  --moves: #8ab4ff;
`;

/** The status colours. */
export const moodStyles: CSSResult = css`
  .root {
    --waits: #8a5300;
    --moves: #1457c8;
  }
  :host([theme="dark"]) .root {
    ${darkMoods}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) .root {
      ${darkMoods}
    }
  }
  /* Wait, act, under way, done, ended: the status name says the same. */
  .status,
  .good {
    --mood: var(--ok);
  }
  .waits,
  .asks {
    --mood: var(--waits);
  }
  .moves {
    --mood: var(--moves);
  }
  .over {
    --mood: var(--muted);
  }
`;
