import { type CSSResult, css } from "lit";

export const storedStyles: CSSResult = css`
  #page-fault + section {
    margin-top: 1.5em;
  }
  .keep > *,
  .keep li + li {
    margin-top: 0.6em;
  }
  .keep .box {
    color: var(--text);
  }
  /* A target of 44 pixels in a line of text, which it must not move. */
  .keep p > .link {
    margin: -0.8em 0;
  }
  .keep .row > .link {
    margin-inline-start: 1em;
  }
  .keep b {
    display: block;
    font-size: 1.1em;
  }
  .arrived {
    border: 2px solid var(--ok);
  }
  .arrived b {
    color: var(--ok);
  }
  .arrived b::before {
    content: "\\2713\\00a0";
  }
  @media (prefers-reduced-motion: no-preference) {
    .arrived {
      animation: arrive 0.4s ease-out;
    }
  }
  @keyframes arrive {
    from {
      transform: translateY(-0.5em);
    }
  }
`;
