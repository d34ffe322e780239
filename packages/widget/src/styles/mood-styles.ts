import { type CSSResult, css } from "lit";

/** What a status means, in the dark. */
export const darkMoods: CSSResult = css`
  --waits: #ffc46b;
  --moves: #8ab4ff;
`;

/** What a status means, by its colour. */
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
  /* What a status means: wait, act, under way, done, ended. Its name says the same. */
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
