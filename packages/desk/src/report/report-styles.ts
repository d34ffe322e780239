import { type CSSResult, css } from "lit";

export const reportStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--surface);
    container-type: inline-size;
  }
  .nothing {
    margin: auto;
    padding: 2rem;
    color: var(--quiet);
    text-align: center;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.375rem 1.5rem;
    border-bottom: 1px solid var(--line);
    color: var(--quiet);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .top .id {
    margin-inline-end: auto;
  }
  .copied {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .back {
    display: none;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75rem 2.5rem;
    max-width: 74rem;
    margin: 0 auto;
    padding: 1.25rem 1.5rem 2.5rem;
  }
  .title {
    max-width: 34em;
    font-size: 1.375rem;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }
  .title:focus {
    outline: none;
  }
  h3 {
    margin-bottom: 0.5rem;
    color: var(--quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-top: 0.5rem;
    font-size: 0.875rem;
  }
  .status > * {
    white-space: nowrap;
  }
  .flag {
    color: var(--soon);
    font-weight: 600;
  }
  .words {
    max-width: 40em;
    margin-top: 1rem;
    font-size: 1rem;
    line-height: 1.65;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .rest,
  .side {
    display: grid;
    gap: 1.75rem;
    align-content: start;
    min-width: 0;
  }
  .side dl {
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
  .photo {
    padding: 0;
    border: 0;
    border-radius: 0.5rem;
    overflow: hidden;
    background: var(--sunken);
    cursor: zoom-in;
  }
  .photo img {
    display: block;
    width: 9.5rem;
    height: 7rem;
    object-fit: cover;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .sides + .plain {
    margin: 0.375rem 0 0 -0.375rem;
  }
  .sides figure {
    margin: 0;
  }
  .sides figcaption {
    margin-bottom: 0.25rem;
    font-weight: 600;
  }
  /* The first photo fills its side; the others follow below. */
  .sides .photo:first-child {
    flex: 1 0 100%;
  }
  .sides .photo:first-child img {
    width: 100%;
    height: auto;
    aspect-ratio: 4 / 3;
  }
  .sides .photo:not(:first-child) img {
    width: 4.5rem;
    height: 3.375rem;
  }
  .document {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    margin-top: 0.5rem;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    gap: 0.875rem;
  }
  dt {
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  dd {
    overflow-wrap: anywhere;
  }
  .clock {
    font-size: 1.0625rem;
    font-weight: 650;
  }
  .entries {
    display: grid;
    gap: 1.125rem;
    border-inline-start: 1.5px solid var(--line);
    padding-inline-start: 1.125rem;
    margin-inline-start: 0.25rem;
  }
  .entry {
    position: relative;
    max-width: 42em;
  }
  .entry::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(-1.125rem - 0.3125rem);
    top: 0.45em;
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--line-strong);
    outline: 3px solid var(--surface);
  }
  .entry.reporter::before {
    background: var(--accent);
  }
  .entry b {
    font-weight: 600;
  }
  .entry blockquote {
    margin: 0.25rem 0 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .note {
    max-width: 42em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .mention {
    color: var(--accent-strong);
    font-weight: 600;
  }
  .note + .note {
    margin-top: 0.75rem;
  }
  .related {
    display: grid;
    gap: 0.5rem;
  }
  .banner {
    padding: 0.625rem 1rem;
    background: var(--soon-soft);
    color: var(--text);
  }
  .banner.bad {
    background: var(--late-soft);
  }
  .dock {
    flex: none;
    border-top: 1px solid var(--line);
    background: var(--page);
  }
  @container (min-width: 42rem) {
    .content {
      grid-template: "words side" auto "rest side" 1fr / minmax(0, 1fr) 12rem;
    }
    .side {
      grid-area: side;
      padding-top: 0.25rem;
    }
    .side dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 62rem) {
    .content {
      grid-template-columns: minmax(0, 1fr) 16.5rem;
    }
  }
  @media (max-width: 52rem) {
    .back {
      display: grid;
      place-items: center;
      width: 2.75rem;
      height: 2.75rem;
      margin-inline-start: -0.75rem;
    }
    .top {
      padding: 0.125rem 1rem;
    }
    .content {
      padding: 1rem 1rem 2rem;
    }
    .title {
      font-size: 1.25rem;
    }
  }
`;
