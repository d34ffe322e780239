import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { colourNames, colourProperties, ownColours } from "./colours.ts";
import { contrastRatio, evaluateContrast } from "./contrast.ts";
import { initialSettings } from "./settings.ts";

const long = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");

test("the default colours equal those in the widget's manifest", () => {
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

test("the computed contrast ratios equal the examples in WCAG", () => {
  assert.equal(contrastRatio("#000000", "#ffffff"), 21);
  assert.equal(contrastRatio("#123456", "#123456"), 1);
  assert.equal(contrastRatio("#777777", "#ffffff").toFixed(2), "4.48");
});

test("the default colours have enough contrast in both colour schemes and presets", () => {
  for (const preset of ["lapor", "netral"]) {
    for (const name of colourNames) {
      // Set each colour as if the site had chosen it, because only chosen colours are checked.
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

test("white button text on yellow is rated as insufficient contrast", () => {
  const [button] = evaluateContrast({ ...initialSettings, accent: "#f4c542" });
  assert.equal(button?.enough, false);
  assert.equal(button.ratio.toFixed(1), "1.6");
});
