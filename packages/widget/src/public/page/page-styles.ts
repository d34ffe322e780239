import { type CSSResult, css } from "lit";
import { baseStyles, dark } from "../../styles/base-styles.ts";
import { lateStyles } from "../../styles/late-styles.ts";
import { darkMoods, moodStyles } from "../../styles/mood-styles.ts";
import { progressStyles } from "../../styles/progress-styles.ts";
import { reportStyles } from "../../styles/report-styles.ts";
import { figuresStyles } from "../figures/figures-styles.ts";
import { publicStyles } from "../public-styles.ts";
import { photoStyles } from "../report-template.ts";

/**
 * All styles for the templates on a standalone page, for content within an element with the class `root`.
 * Because there is no host element with a theme, the page follows the device's colour scheme.
 */
export const pageStyles: CSSResult = css`${baseStyles}${moodStyles}${publicStyles}${lateStyles}${reportStyles}${progressStyles}${photoStyles}${figuresStyles}
  @media (prefers-color-scheme: dark) {
    .root {
      ${dark}
      ${darkMoods}
    }
  }
`;
