import { version } from "./channel-element.ts";

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Registers an element unless the page already has one with that name. If two plugins on a site each load a
 * copy of the widget, a second `define` would throw; instead, the first copy is used, and the console names
 * both versions.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element)
    console.warn(
      `<${tag}> is on this page twice: version ${first.version ?? "unknown"} is used, ${version} is not.`,
    );
}
