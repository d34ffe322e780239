import { type CSSResult, css } from "lit";

export const teamStyles: CSSResult = css`
  section {
    display: grid;
    gap: 0.75rem;
    min-width: 0;
  }
  .rows > li {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
    padding: 0.75rem 1.125rem;
  }
  .search {
    max-width: 38rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    min-width: 0;
  }
  .row > .who {
    flex: 1 1 18rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .row > .tools {
    gap: 0.25rem;
    margin-inline-start: -0.375rem;
  }
  .who > h3 {
    display: inline;
  }
  .who > h3 + span {
    margin-inline-start: 0.375rem;
  }
  form {
    padding-block: 0.5rem;
  }
  .banner .tools {
    margin-top: 0.25rem;
  }
`;
