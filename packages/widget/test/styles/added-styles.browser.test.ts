import { expect } from "@open-wc/testing";
import { css } from "lit";
import { wear } from "../../src/map/map-styles.ts";
import { AddedStyles } from "../../src/styles/added-styles.ts";

const first = css`p { color: red; }`;
const late = css`p { color: blue; }`;

const openRoot = () => document.createElement("div").attachShadow({ mode: "open" });

describe("styles that are added by lazily loaded parts", () => {
  it("added styles do not replace an open map's styles, without which the map could not determine its size", () => {
    const root = openRoot();
    const styles = new AddedStyles(root, [first]);
    const takeOff = wear(document.createElement("div"), root);
    styles.add(late);
    expect(root.adoptedStyleSheets).to.have.length(2);
    takeOff();
    expect(root.adoptedStyleSheets).to.deep.equal([late.styleSheet]);
  });

  it("added styles are adopted once, in the order in which they were added", () => {
    const root = openRoot();
    root.adoptedStyleSheets = [first.styleSheet!];
    const styles = new AddedStyles(root, [first]);
    styles.add(late);
    styles.add(first, late);
    expect(root.adoptedStyleSheets).to.deep.equal([first.styleSheet, late.styleSheet]);
  });
});
