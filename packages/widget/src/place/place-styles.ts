import { type CSSResult, css } from "lit";

/**
 * Styles for the location and the map below the address field. The status line reserves its space, so a new
 * status does not shift anything below it.
 */
export const placeStyles: CSSResult = css`
  .place {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 0.5em;
  }
  .place .icon {
    margin-inline-end: 0.4em;
    color: var(--accent);
    vertical-align: -0.25em;
  }
  /* Not "display: none": a live region that appears with its words is not read. */
  .place-said:empty {
    position: absolute;
  }
  .contents {
    display: contents;
  }
  .place-point {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
`;
