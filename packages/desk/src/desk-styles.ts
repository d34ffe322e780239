import { type CSSResult, css } from "lit";

export const deskStyles: CSSResult = css`
  :host {
    position: relative;
    display: block;
    height: 100dvh;
    background: var(--page);
    overflow: hidden;
  }
  .frame {
    display: grid;
    grid-template: minmax(0, 1fr) / 12.5rem minmax(0, 1fr);
    height: 100%;
  }
  main {
    display: grid;
    grid-template: minmax(0, 1fr) / clamp(20rem, 30vw, 34rem) minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
  /* After the session the page is hidden: another person may sit at the computer. */
  .frame[inert] {
    visibility: hidden;
  }
  main.account {
    display: block;
    padding: 1.25rem clamp(1rem, 4vw, 3rem);
    overflow: auto;
  }
  main.loading {
    display: grid;
    grid-template: none;
    place-items: center;
    height: 100%;
    color: var(--quiet);
  }
  nav {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 1rem;
    min-height: 0;
    padding: 1rem 0.625rem 0;
    overflow-y: auto;
    scroll-padding-block-end: 5rem;
  }
  .failure {
    display: grid;
    gap: 1rem;
    justify-items: center;
    max-width: 26rem;
    padding: 1.5rem;
    text-align: center;
  }
  .brand {
    padding: 0 0.625rem;
    line-height: 1.35;
  }
  .brand b {
    display: block;
    font-weight: 650;
  }
  nav li a {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.25rem 0.625rem;
    border-radius: 0.4375rem;
    color: var(--text);
    text-decoration: none;
  }
  nav li a:hover {
    background: var(--sunken);
  }
  nav li a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent-strong);
    font-weight: 600;
  }
  nav h2 {
    margin-bottom: -0.75rem;
    padding: 0 0.625rem;
    font-weight: 600;
  }
  .saved li {
    display: flex;
    align-items: center;
  }
  .saved a {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .saved button {
    flex: none;
    padding: 0.25rem;
    border: 0;
    border-radius: 0.4375rem;
    background: none;
    color: var(--quiet);
    cursor: pointer;
  }
  .saved button:hover {
    background: var(--sunken);
    color: var(--text);
  }
  .count {
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  nav .lewat-tenggat .count {
    color: var(--late);
    font-weight: 600;
  }
  nav a[aria-current] .count {
    color: inherit;
  }
  .foot {
    display: grid;
    gap: 0.125rem;
    margin-top: auto;
  }
  .foot a,
  .foot button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    width: 100%;
    padding: 0.1875rem 0.625rem;
    border: 0;
    border-radius: 0.4375rem;
    background: none;
    color: var(--quiet);
    font-size: 0.8125rem;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  /* The account and the sign-out button stay visible, however long the menu is. */
  .self {
    position: sticky;
    bottom: 0;
    margin-top: -1rem;
    padding-block: 0.25rem 0.75rem;
    background: var(--page);
  }
  .foot a[aria-current] {
    background: var(--accent-soft);
    color: var(--accent-strong);
  }
  .foot a:hover,
  .foot button:hover {
    background: var(--sunken);
    color: var(--text);
  }
  .left {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    border-inline: 1px solid var(--line);
  }
  desk-list {
    flex: 1;
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset: -4rem auto auto 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-radius: 0.5rem;
    background: var(--accent);
    color: var(--on-accent);
  }
  .skip:focus {
    top: 0.5rem;
  }
  @media (min-width: 100rem) {
    .frame {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
  }
  @media (max-width: 74rem) {
    .frame {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    main {
      grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
    }
    nav {
      flex-direction: row;
      align-items: center;
      padding: 0.375rem 0.75rem;
      border-bottom: 1px solid var(--line);
      overflow: auto hidden;
      scrollbar-width: thin;
      scroll-padding-inline: 2.5rem;
      /* The menu continues beyond the edge: the last visible item fades out. */
      mask-image: linear-gradient(to left, transparent, #000 2rem);
    }
    nav ul {
      display: flex;
      gap: 0.125rem;
    }
    nav li a {
      white-space: nowrap;
    }
    .brand,
    nav h2 {
      margin: 0;
      white-space: nowrap;
    }
    .brand span {
      display: none;
    }
    .foot {
      display: flex;
      margin: 0 0 0 auto;
    }
    .self {
      position: static;
      margin: 0;
      padding: 0 1.5rem 0 0;
      background: none;
    }
    .foot a,
    .foot button {
      width: auto;
      white-space: nowrap;
    }
  }
  /* One pane: the list stays where it is behind the report, so that its place is not lost. */
  @media (max-width: 52rem) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    .brand {
      display: none;
    }
    nav li a {
      padding: 0.5rem 0.75rem;
    }
    .left,
    desk-report {
      grid-area: 1 / 1;
      border: 0;
    }
    .frame.reading .left,
    .frame:not(.reading) desk-report {
      visibility: hidden;
    }
    .frame.reading nav {
      display: none;
    }
    .frame.reading main {
      grid-row: 1 / 3;
    }
  }
  /* On paper nothing is cut off at the height of the window. */
  @media print {
    :host {
      height: auto;
      overflow: visible;
      background: none;
    }
    .frame {
      display: block;
      height: auto;
    }
    nav {
      display: none;
    }
    main.account {
      padding: 0;
      overflow: visible;
    }
  }
`;
