// Describes the elements for editors: custom data for VS Code and web-types for JetBrains editors.
import { elementsOf } from "./manifest.mjs";

/** Returns the values of a union of string literals. Returns an empty array for any other type. */
export const valuesOf = ({ text }) => [...text.matchAll(/"([^"]+)"/g)].map(([, value]) => value);

const markdown = (value) => ({ kind: "markdown", value });

/** Returns VS Code's custom data for HTML, version 1.1. */
export function vscodeData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes }) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        ...(valuesOf(type).length && { values: valuesOf(type).map((name) => ({ name })) }),
      })),
    })),
  };
}

const named = ({ name, description }) => ({ name, description });
const typed = ({ name, description, type }) => ({ name, description, type: type.text });

/** Returns JetBrains' web-types. */
export function webTypes(manifest, { name, version }) {
  return {
    name,
    version,
    "description-markup": "markdown",
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(({ name, description, type }) => ({
            name,
            description,
            value: { type: valuesOf(type).length ? valuesOf(type).map((value) => `"${value}"`) : type.text },
          })),
          slots: element.slots.map(named),
          js: {
            properties: element.members
              .filter(({ kind, static: isStatic }) => kind === "field" && !isStatic)
              .map(typed),
            events: element.events.map(named),
          },
          css: {
            parts: element.cssParts.map(named),
            properties: element.cssProperties.map((property) => ({
              ...named(property),
              default: property.default,
            })),
          },
        })),
      },
    },
  };
}
