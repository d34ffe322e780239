// Generates src/routing/model.gen.ts from the lexicons in packages/directory/data. `--check` writes nothing
// and exits 1 when the file is stale.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { topics } from "@lapor/directory";
import { bodiesId, readLexicon } from "../src/routing/lexicon.ts";
import { packModel } from "../src/routing/pack-model.ts";
import { readSlang } from "../src/routing/text/tokens.ts";
import { buildModel } from "../src/routing/training/build-model.ts";

const output = new URL("../src/routing/model.gen.ts", import.meta.url);

const readData = (name) => readFileSync(new URL(import.meta.resolve(`@lapor/directory/${name}`)), "utf8");

const topicIds = [...topics.map(({ id }) => id), bodiesId].sort();
const lexicons = topicIds.map((id) => readLexicon(id, readData(`lexicon/${id}.txt`)));
const slang = new Map(["slang.txt", "regional.txt"].flatMap((name) => [...readSlang(name, readData(name))]));
const packed = packModel(buildModel(lexicons, slang));
const id = createHash("sha256").update(packed).digest("hex").slice(0, 16);
const text = `// Written by generate/routing.mjs. Do not edit.
export const modelId = ${JSON.stringify(id)};
export const packedModel: string = ${JSON.stringify(packed)};
`;

if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
  if (process.argv.includes("--check")) {
    console.error(
      "packages/channel/src/routing/model.gen.ts is stale. Run `node packages/channel/generate/routing.mjs`.",
    );
    process.exitCode = 1;
  } else {
    writeFileSync(output, text);
    console.log("Wrote packages/channel/src/routing/model.gen.ts.");
  }
}
