// Writes `dist/openapi-3.0.yaml`, which is part of the package. `pnpm run build` calls it.
import { writeFileSync } from "node:fs";
import { document } from "../src/document.gen.js";
import { toOpenApi30 } from "../src/editions/openapi-30.ts";
import { toYaml } from "../src/editions/yaml.ts";

const note = "# Made from contract/openapi.yaml by generate/edition-30.mjs.\n";
writeFileSync(new URL("../dist/openapi-3.0.yaml", import.meta.url), note + toYaml(toOpenApi30(document)));
