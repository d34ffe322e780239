import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { placeOf, readBlocks, workspace } from "../support/code-blocks.ts";

/**
 * How to check each framework's code blocks. The blocks become files in the framework's example, and one run
 * of its type checker covers all of them.
 */
const frameworks = {
  react: { language: "tsx", program: "tsc", extends: "tsconfig.json", fault: /error TS2322/ },
  vue: { language: "vue", program: "vue-tsc", extends: "tsconfig.app.json", fault: /error TS2322/ },
  svelte: {
    language: "svelte",
    program: "svelte-check",
    extends: "tsconfig.app.json",
    fault: /not assignable/,
  },
};

for (const [name, { language, program, extends: base, fault }] of Object.entries(frameworks))
  describe(`code blocks in ${language}`, () => {
    const example = join(workspace, "examples", name);
    const folder = join(example, ".cache", `docs-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    after(() => rmSync(folder, { recursive: true, force: true }));

    const blocks = readBlocks(language);
    const nameOf = (index: number): string => `block-${index}.${language}`;
    const wrong = `wrong.${language}`;
    let told = "";

    before(() => {
      const [first] = blocks;
      assert.ok(first);
      const files = blocks.map(({ code }, index) => ({ file: nameOf(index), code }));
      // Replace the base URL, because vue-tsc reports only one wrong attribute per element.
      files.push({ file: wrong, code: first.code.replace(/base-?url="[^"]*"/i, 'theme="blue"') });
      // A block's relative imports refer to the example's source.
      for (const { file, code } of files)
        writeFileSync(join(folder, file), code.replaceAll(/(from ")\.\//g, "$1../../src/"));
      const leaflet = "../../../../packages/widget/src/map/leaflet-parts.d.ts";
      const settings = {
        extends: `../../${base}`,
        // In the workspace, the widget would look for React in its own folder. If it is installed with npm,
        // it finds the app's React.
        ...(name === "react" && {
          compilerOptions: { paths: { react: ["../../node_modules/@types/react"] } },
        }),
        include: [...files.map(({ file }) => file), leaflet],
        ...(name === "vue" && { vueCompilerOptions: { strictTemplates: true } }),
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
      const binary = join(example, "node_modules/.bin", program);
      const args =
        program === "svelte-check"
          ? ["--tsconfig", `${folder}/tsconfig.json`, "--workspace", folder, "--threshold", "error"]
          : ["-p", folder];
      const { stdout, stderr } = spawnSync(binary, args, { cwd: example, encoding: "utf8" });
      told = stdout + stderr;
    });

    for (const [index, block] of blocks.entries())
      test(`${placeOf(block)} passes ${program}`, () => {
        assert.ok(!told.includes(nameOf(index)), told);
      });

    test(`${program} detects a wrong attribute`, () => {
      assert.ok(told.includes(wrong), told);
      assert.match(told, fault);
    });
  });
