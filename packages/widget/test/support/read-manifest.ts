import { readFileSync } from "node:fs";

/** Something with a name and a sentence, as the manifest lists them. */
export interface Described {
  name: string;
  description: string;
}

/** One element of `custom-elements.json`. */
export interface ElementDeclaration extends Described {
  tagName: string;
  summary: string;
  attributes: (Described & { fieldName: string; type: { text: string } })[];
  members: (Described & { kind: "field" | "method"; attribute?: string; static?: boolean })[];
  events: (Described & { type: { text: string } })[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: (Described & { default?: string })[];
}

interface Manifest {
  modules: {
    path: string;
    declarations: ElementDeclaration[];
    exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}

/** A file of the package. */
export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The manifest as it is published. */
export const manifest: Manifest = JSON.parse(read("custom-elements.json"));

/** The elements in it. */
export const elements: readonly ElementDeclaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations,
);

/** Names in one order. */
export const named = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();
