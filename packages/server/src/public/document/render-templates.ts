import { render } from "@lit-labs/ssr/lib/render.js";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";

/**
 * Comments by which lit finds its parts in a browser, and the `<?>` with which it ends a template whose last
 * part is a value. A text cannot contain one: `<` is escaped.
 */
const markers = /<!--\/?lit-(?:part|node)[^<>]*-->|<\?>/g;

/** Renders templates of `@lapor/widget` as HTML that no script takes over. */
export const renderTemplates = (...templates: readonly unknown[]): string =>
  collectResultSync(render(templates)).replace(markers, "");
