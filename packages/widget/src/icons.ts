import { html, type TemplateResult } from "lit";

/** The icons' paths on a 24 × 24 grid, drawn as lines. */
export const icons = {
  camera: "M4 8h4l2-3h4l2 3h4v11H4zM12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  file: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.5 3.5 0 0 1 5 5l-8.5 8.5a1.5 1.5 0 0 1-2.5-2L15 8",
  pin: "M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11M12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  open: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6",
  anonymous: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 20a8 8 0 0 1 16 0M3 3l18 18",
  agency: "M4 20h16M6 17v-6M12 17v-6M18 17v-6M4 8l8-4 8 4z",
  cross: "M6 6l12 12M18 6L6 18",
  check: "M5 12.5l5 5L19.5 7",
  confidential: "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
} as const;

/**
 * Renders an icon in the colour of the text next to it. Screen readers skip the icon, because the text has
 * the same meaning.
 */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
