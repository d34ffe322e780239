import { type CSSResult, css } from "lit";

export const actionFormStyles: CSSResult = css`
  :host {
    display: block;
    max-height: 48dvh;
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  .frame {
    max-width: 74rem;
    margin: 0 auto;
    padding: 0.375rem 1.5rem 0;
  }
  .frame:focus {
    outline: none;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    max-width: 46rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.625rem 0.875rem;
  }
  .fields > * {
    min-width: 0;
  }
  :is(.words, .line, .agency, .report, .photos) {
    grid-column: 1 / -1;
  }
  .check {
    align-self: end;
    padding-bottom: 0.5rem;
  }
  .photos:not(:has(fieldset)) {
    display: none;
  }
  .choice {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    padding: 0;
    font-weight: 600;
  }
  .choice .warning {
    color: var(--late);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0.5rem;
    margin-top: 0.375rem;
  }
  .choices label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.375rem;
    align-items: center;
    padding: 0.375rem;
    border: 1px solid var(--line-strong);
    border-radius: 0.375rem;
    cursor: pointer;
  }
  .choices img {
    grid-column: 1 / -1;
    grid-row: 1;
    width: 100%;
    height: 6rem;
    object-fit: contain;
    background: var(--line);
  }
  .choices span {
    overflow-wrap: anywhere;
  }
  .choices label:has(:checked) {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .fault {
    color: var(--late);
    font-size: 0.8125rem;
  }
  .preview {
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--line-strong);
  }
  .preview p {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .banner {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 0.625rem 0.875rem;
    border-radius: 0.5rem;
    background: var(--soon-soft);
  }
  .banner.bad {
    background: var(--late-soft);
  }
  .buttons {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.375rem 0 0.5rem;
    background: var(--page);
  }
  .about {
    display: flex;
    flex: 1 0 100%;
    gap: 0.75rem;
    min-width: 0;
    margin-bottom: -0.125rem;
  }
  .about .plain {
    padding-inline: 0;
  }
  .target {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .target b {
    font-weight: 600;
  }
  .limits {
    display: flex;
    flex: none;
    gap: 0.75rem;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.375rem;
    margin-inline-start: auto;
  }
  .pick {
    padding: 0.25rem 0.375rem;
    border-radius: 0.375rem;
    color: var(--accent);
    cursor: pointer;
  }
  .pick:hover {
    background: var(--accent-soft);
  }
  .pick:focus-within {
    outline: 2px solid var(--accent);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
  }
  .templates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: baseline;
    margin-block: -0.25rem;
  }
  .candidates button {
    display: block;
    width: 100%;
    padding: 0.375rem 0.5rem;
    border: 0;
    border-radius: 0.375rem;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .candidates button:hover {
    background: var(--accent-soft);
  }
  /* The correction has seven fields: three columns keep the report above it readable. */
  @media (min-width: 64rem) {
    .correctReport {
      max-width: none;
    }
    .correctReport .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .correctReport :is(.line, .words) {
      grid-column: span 2;
    }
    .correctReport .address {
      grid-column: span 1;
    }
    .correctReport .point:has([open]) {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 52rem) {
    :host {
      max-height: 62dvh;
    }
    .frame {
      padding-inline: 1rem;
    }
  }
`;
