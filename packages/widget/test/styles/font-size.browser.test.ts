import { expect } from "@open-wc/testing";
import { FormPage } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

const sizeOf = ({ root }: FormPage) =>
  Number.parseFloat(getComputedStyle(root.querySelector("#body")!).fontSize);

describe("the text size of the form", () => {
  it("the text size follows the class that a site's “A+” button sets", async () => {
    const page = await FormPage.openReady(rehearse());
    const style = document.createElement("style");
    style.textContent = ".huruf-besar lapor-form { --lapor-font-size: 1.25em; }";
    document.head.append(style);
    const before = sizeOf(page);
    document.documentElement.classList.add("huruf-besar");
    expect(sizeOf(page) / before).to.be.closeTo(1.25, 0.01);
    document.documentElement.classList.remove("huruf-besar");
    style.remove();
  });

  it("the text size follows the font size of the page's root element only if the site opts in", async () => {
    const page = await FormPage.openReady(rehearse());
    const before = sizeOf(page);
    document.documentElement.style.fontSize = "24px";
    expect(sizeOf(page)).to.equal(before);
    page.element.style.setProperty("--lapor-font-size", "1rem");
    expect(sizeOf(page) / before).to.be.closeTo(1.5, 0.01);
    document.documentElement.style.fontSize = "";
  });
});
