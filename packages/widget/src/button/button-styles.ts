import { type CSSResult, css } from "lit";

/** The button alone, without the frame of the form. */
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
