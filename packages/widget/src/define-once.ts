import { version } from "./version.ts";

type Versioned = CustomElementConstructor & { version?: string };

/**
 * Registers an element unless the page has one of that name: two plugins of one site may each bring a copy, and a second
 * `define` would throw. The first copy wins, and the console tells both versions.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element)
    console.warn(
      `<${tag}> is on this page twice: version ${first.version ?? "unknown"} stays, ${version} is not used.`,
    );
}
