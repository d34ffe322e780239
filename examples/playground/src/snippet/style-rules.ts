import { reservedSpace } from "@lapor/sdk/snippet";
import { colourNames, colourProperties } from "../colours.ts";
import type { Settings } from "../settings.ts";

/**
 * Returns the rules for the site's style sheet. They set the site's colours, and reserve space for the widget
 * until the script has loaded.
 */
export function styleRules(settings: Settings): string {
  const own = [
    ...colourNames.map((name) => [colourProperties[name], settings[name]]),
    ["--lapor-radius", settings.radius],
  ].filter(([, value]) => value);
  const look = own.map(([name, value]) => `  ${name}: ${value};`).join("\n");
  return [
    ...(settings.element === "lapor-form" ? [reservedSpace] : []),
    ...(settings.element === "lapor-public" ? [reservedSpace.replace("lapor-form", "lapor-public")] : []),
    ...(own.length > 0 ? [`${settings.element} {\n${look}\n}`] : []),
  ].join("\n");
}
