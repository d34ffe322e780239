import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { placeOf, readBlocks, workspace } from "../support/code-blocks.ts";

/** How the blocks of each framework are checked: as files of its example, with the example's type checker. */
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
  describe(`blocks in ${language}`, () => {
    const example = join(workspace, "examples", name);
    const folder = join(example, ".cache", `docs-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    after(() => rmSync(folder, { recursive: true, force: true }));

    const check = (code: string) => {
      // Relative imports of a block refer to the example's source.
      const inPlace = code.replaceAll(/(from ")\.\//g, "$1../../src/");
      writeFileSync(join(folder, `block.${language}`), inPlace);
      const leaflet = "../../../../packages/widget/src/place/leaflet-parts.d.ts";
      const settings = {
        extends: `../../${base}`,
        // In the workspace the widget would look for React in its own folder. Installed from npm it finds the
        // app's.
        ...(name === "react" && {
          compilerOptions: { paths: { react: ["../../node_modules/@types/react"] } },
        }),
        include: [`block.${language}`, leaflet],
        ...(name === "vue" && { vueCompilerOptions: { strictTemplates: true } }),
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
      const binary = join(example, "node_modules/.bin", program);
      const args =
        program === "svelte-check"
          ? ["--tsconfig", `${folder}/tsconfig.json`, "--workspace", folder]
          : ["-p", folder];
      const { status, stdout, stderr } = spawnSync(binary, args, { cwd: example, encoding: "utf8" });
      return { status, told: stdout + stderr };
    };

    const blocks = readBlocks(language);
    for (const block of blocks)
      test(`${placeOf(block)} passes ${program}`, () => {
        const { status, told } = check(block.code);
        assert.equal(status, 0, told);
      });

    test(`${program} reports a wrong attribute`, () => {
      const [block] = blocks;
      assert.ok(block);
      // In place of the base URL, because vue-tsc reports only one faulty attribute of an element.
      const { status, told } = check(block.code.replace(/base-?url="[^"]*"/i, 'theme="blue"'));
      assert.notEqual(status, 0);
      assert.match(told, fault);
    });
  });
