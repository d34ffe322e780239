import {
  type FormPlace,
  formSnippet,
  installSteps,
  policyAdditions,
  publicSnippet,
  statusSnippet,
} from "@lapor/sdk/snippet";

const indented = (text: string): string => text.trimEnd().replace(/^/gm, "  ");

const systems = { wordpress: "WordPress", joomla: "Joomla", laravel: "Laravel" } as const;

/**
 * Returns instructions for adding the form to a site: the lines for its pages, its content security policy,
 * and the steps with a ready-made extension.
 */
export function describeInstallation(place: FormPlace, origin: string): string {
  const withExtension = (Object.keys(systems) as (keyof typeof systems)[]).map((system) =>
    installSteps(system, place, { language: "en", origin })
      .map(({ text, code }, index) => `${index + 1}. ${text}${code ? `\n${indented(code)}` : ""}`)
      .join("\n")
      .replace(/^/, `With ${systems[system]}:\n`),
  );
  return `${[
    `On the page of the form (its script is expected at ${place.scriptUrl} on that site):\n${indented(formSnippet(place))}`,
    `On the page ${place.statusUrl}, where citizens follow their report:\n${indented(statusSnippet(place))}`,
    `On a page with the public reports, if the site shows them:\n${indented(publicSnippet(place))}`,
    `If the site has a Content-Security-Policy, add to it:\n${indented(policyAdditions(place))}`,
    ...withExtension,
  ].join("\n\n")}\n`;
}
