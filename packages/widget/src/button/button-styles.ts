import { type CSSResult, css } from "lit";

export const buttonStyles: CSSResult = css`
  :host {
    display: inline-block !important;
  }
  .root {
    max-width: none;
    padding: 0;
    border: 0;
    background: none;
  }
`;
