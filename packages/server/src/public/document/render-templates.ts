import { render } from "@lit-labs/ssr/lib/render.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";

/**
 * Matches the comments by which lit finds its parts in a browser, and the `<?>` with which it ends a template
 * whose last part is a value. Text cannot contain them, because `<` is escaped.
 */
const markers = /<!--\/?lit-(?:part|node)[^<>]*-->|<\?>/g;

/** Renders templates of `@lapor/widget` as static HTML, without hydration. */
export const renderTemplates = (...templates: readonly unknown[]): string =>
  collectResultSync(render(templates)).replace(markers, "");
