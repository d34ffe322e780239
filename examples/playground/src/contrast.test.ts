import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { colourNames, colourProperties, ownColours } from "./colours.ts";
import { contrastRatio, evaluateContrast } from "./contrast.ts";
import { initialSettings } from "./settings.ts";

const long = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");

test("the default colours are those of the widget's manifest", () => {
  const file = fileURLToPath(import.meta.resolve("@lapor/widget/custom-elements.json"));
  const { modules } = JSON.parse(readFileSync(file, "utf8")) as {
    modules: {
      declarations?: {
        tagName?: string;
        cssProperties?: { name: string; default: string; description: string }[];
      }[];
    }[];
  };
  const form = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === "lapor-form");
  for (const name of colourNames) {
    const property = form?.cssProperties?.find((property) => property.name === colourProperties[name]);
    assert.ok(property, name);
    assert.equal(ownColours.light[name], long(property.default), name);
    const dark = /`(#[0-9a-f]+)` when dark/.exec(property.description)?.[1] ?? property.default;
    assert.equal(ownColours.dark[name], long(dark), name);
  }
});

test("ratios match WCAG's", () => {
  assert.equal(contrastRatio("#000000", "#ffffff"), 21);
  assert.equal(contrastRatio("#123456", "#123456"), 1);
  assert.equal(contrastRatio("#777777", "#ffffff").toFixed(2), "4.48");
});

test("the default colours are readable in both schemes and presets", () => {
  for (const preset of ["lapor", "netral"]) {
    for (const name of colourNames) {
      // Each colour as if the site had chosen it, so that every pair is checked.
      const settings = { ...initialSettings, preset, theme: "auto" };
      const pairs = evaluateContrast({
        ...settings,
        [name]: preset === "lapor" && name === "accent" ? "#c4122f" : ownColours.light[name],
        theme: "light",
      });
      assert.deepEqual(
        pairs.filter(({ enough }) => !enough),
        [],
        `${preset} ${name}`,
      );
      assert.deepEqual(
        evaluateContrast(settings).filter(({ enough }) => !enough),
        [],
      );
    }
  }
});

test("yellow under white text is reported", () => {
  const [button] = evaluateContrast({ ...initialSettings, accent: "#f4c542" });
  assert.equal(button?.enough, false);
  assert.equal(button.ratio.toFixed(1), "1.6");
});
