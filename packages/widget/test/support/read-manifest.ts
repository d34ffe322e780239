import { readFileSync } from "node:fs";

export interface Described {
  name: string;
  description: string;
}

/** An element in `custom-elements.json`. */
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

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

export const manifest: Manifest = JSON.parse(read("custom-elements.json"));

export const elements: readonly ElementDeclaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations,
);

export const named = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();
