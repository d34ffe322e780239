import { type CSSResult, css } from "lit";

/** Dark in both themes, so the photo is the brightest part of the screen. */
export const viewerStyles: CSSResult = css`
  dialog {
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #0c1011;
    color: #eef2f3;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.375rem 0.75rem;
  }
  .name {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar button {
    display: grid;
    place-items: center;
    min-width: 2.75rem;
    height: 2.75rem;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .bar .wide {
    padding: 0 0.75rem;
    font-size: 0.875rem;
  }
  .bar button:hover:enabled,
  .bar [aria-pressed="true"] {
    background: rgb(255 255 255 / 0.14);
  }
  .bar button:disabled {
    opacity: 0.4;
  }
  button:focus-visible,
  .stage:focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
  }
  .views {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px;
    min-height: 0;
  }
  figure {
    position: relative;
    min-width: 0;
    min-height: 0;
    margin: 0;
  }
  figcaption {
    position: absolute;
    z-index: 1;
    inset: 0.5rem auto auto 0.5rem;
    padding: 0.125rem 0.5rem;
    border-radius: 0.375rem;
    background: rgb(12 16 17 / 0.8);
  }
  .stage {
    width: 100%;
    height: 100%;
    overflow: auto;
  }
  img {
    display: block;
    width: 100%;
    height: 100%;
    max-width: none;
    object-fit: contain;
  }
  img[data-scale="1.5"] {
    width: 150%;
    height: 150%;
  }
  img[data-scale="2"] {
    width: 200%;
    height: 200%;
  }
  img[data-scale="3"] {
    width: 300%;
    height: 300%;
  }
  img[data-scale="4"] {
    width: 400%;
    height: 400%;
  }
  /* On a phone, the photos are stacked. */
  @media (max-width: 52rem) {
    .views {
      grid-auto-rows: minmax(0, 1fr);
      grid-auto-flow: row;
    }
    .name {
      flex: 1 1 100%;
    }
    .bar {
      flex-wrap: wrap;
      gap: 0;
      justify-content: end;
      padding-inline: 0.25rem;
    }
    .wide {
      margin-inline-end: auto;
    }
  }
`;
