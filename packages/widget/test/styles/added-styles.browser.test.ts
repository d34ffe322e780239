import { expect } from "@open-wc/testing";
import { css } from "lit";
import { wear } from "../../src/map/map-styles.ts";
import { AddedStyles } from "../../src/styles/added-styles.ts";

const first = css`p { color: red; }`;
const late = css`p { color: blue; }`;

const openRoot = () => document.createElement("div").attachShadow({ mode: "open" });

describe("the styles that late parts add", () => {
  it("added styles leave those of an open map, without which it would grow for ever", () => {
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
