import { version } from "./channel-element.ts";

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Registers an element unless the page has one of that name: two plugins of a site may each bring a copy, and
 * a second `define` would throw. The first copy wins; the console names both versions.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element)
    console.warn(
      `<${tag}> is on this page twice: version ${first.version ?? "unknown"} is used, ${version} is not.`,
    );
}
