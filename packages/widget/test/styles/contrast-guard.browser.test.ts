import { expect } from "@open-wc/testing";
import { guardContrast } from "../../src/styles/contrast-guard.ts";

/** Returns the text colour of a button with this accent, after the guard has run. */
function wordsOn(accent: string, own = "#fff"): string {
  const root = document.createElement("div");
  root.innerHTML = `<div class="root" style="--on-accent: ${own}"><button class="main" style="background: ${accent}; color: var(--on-accent)">LAPOR!</button></div>`;
  document.body.append(root);
  // Set the property on the outer element, because a site sets it outside the form and `.root` inherits it.
  const ground = root.querySelector<HTMLElement>(".root")!;
  ground.style.removeProperty("--on-accent");
  root.style.setProperty("--on-accent", own);
  guardContrast(root);
  const { color } = getComputedStyle(root.querySelector(".main")!);
  root.remove();
  return color;
}

describe("the contrast guard", () => {
  it("the guard does not change the site's colour for text that is readable", () => {
    expect(wordsOn("#c4122f")).to.equal("rgb(255, 255, 255)");
    expect(wordsOn("#f2c548", "#231c00")).to.equal("rgb(35, 28, 0)");
  });

  it("the guard darkens text on a light accent and lightens text on a dark accent", () => {
    for (const accent of ["#f2c548", "#00a651", "#fd7e14"])
      expect(wordsOn(accent), accent).to.equal("rgb(29, 27, 26)");
    expect(wordsOn("#123", "#234")).to.equal("rgb(255, 255, 255)");
  });

  it("the guard has no effect if there is no button", () => {
    expect(() => guardContrast(document.createElement("div"))).not.to.throw();
  });
});
