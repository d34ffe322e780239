import { toOpenApi30 } from "./editions/openapi-30.ts";
import { toYaml } from "./editions/yaml.ts";

/** The editions of the contract by file name: OpenAPI 3.1 and 3.0.3, each as YAML and as JSON. */
export const editions = {
  "openapi.yaml": { version: "3.1", format: "yaml" },
  "openapi.json": { version: "3.1", format: "json" },
  "openapi-3.0.yaml": { version: "3.0", format: "yaml" },
  "openapi-3.0.json": { version: "3.0", format: "json" },
} as const;

export type EditionName = keyof typeof editions;

/** Returns the media type of an edition (draft-ietf-httpapi-rest-api-mediatypes). */
export const mediaTypeOf = (name: EditionName): string => {
  const { version, format } = editions[name];
  return `application/openapi+${format};version=${version}`;
};

/**
 * Writes an edition of the contract, for a channel that serves it.
 * @param serverUrl The channel's public URL. Default: relative to the document.
 */
export async function writeEdition(name: EditionName, serverUrl = "/"): Promise<string> {
  // Load the document only when needed, because it is 300 kB and most programs never use it.
  const { document } = await import("./document.gen.js");
  const { version, format } = editions[name];
  const servers = [{ url: serverUrl, description: "The channel that serves this document." }];
  const served = { ...document, servers };
  const converted = version === "3.0" ? toOpenApi30(served) : served;
  return format === "json" ? JSON.stringify(converted) : toYaml(converted);
}
