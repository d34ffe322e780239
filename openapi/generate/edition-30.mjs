// Writes the package's `dist/openapi-3.0.yaml`. `pnpm run build` runs this file.
import { writeFileSync } from "node:fs";
import { document } from "../src/document.gen.js";
import { toOpenApi30 } from "../src/editions/openapi-30.ts";
import { toYaml } from "../src/editions/yaml.ts";

const note = "# Made from contract/openapi.yaml by generate/edition-30.mjs.\n";
writeFileSync(new URL("../dist/openapi-3.0.yaml", import.meta.url), note + toYaml(toOpenApi30(document)));
