import { PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";
import {
  type Cleaning,
  dictOf,
  either,
  kind,
  listOf,
  mapOf,
  name,
  nameAt,
  number,
  plain,
  positionsOf,
  type Rule,
  text,
  treeOf,
} from "../allow-list.ts";
import { annotation } from "./annotations.ts";
import { page } from "./destinations.ts";
import { drawnObject } from "./drawing.ts";

/**
 * Allows the alternative text of a picture, unless it contains the path of a file. Word processors write the
 * picture's path there, which can contain a user name.
 */
const pictureText: Rule = (value) =>
  (value instanceof PDFString || value instanceof PDFHexString) &&
  !/\b[a-z]:\\|\\\\|file:|\/(?:home|users)\//i.test(value.decodeText());

const attributeNames = [
  ...["Placement", "WritingMode", "BackgroundColor", "BorderColor", "BorderStyle", "BorderThickness"],
  ...["Padding", "Color", "SpaceBefore", "SpaceAfter", "StartIndent", "EndIndent", "TextIndent", "TextAlign"],
  ...["BBox", "Width", "Height", "BlockAlign", "InlineAlign", "TBorderStyle", "TPadding", "BaselineShift"],
  ...["LineHeight", "TextDecorationColor", "TextDecorationThickness", "TextDecorationType", "RubyAlign"],
  ...["RubyPosition", "GlyphOrientationVertical", "ColumnCount", "ColumnGap", "ColumnWidths"],
  ...["ListNumbering", "RowSpan", "ColSpan", "Scope", "Role", "checked", "Checked"],
];
const attributes = kind(Object.fromEntries(["O", ...attributeNames].map((key) => [key, plain])));
const ofAttributes = dictOf(
  () => attributes,
  (dict) => nameAt(dict, "O") !== "UserProperties",
);
const anyAttributes = either(ofAttributes, listOf(either(ofAttributes, number)));

const element = kind({
  Type: name,
  S: name,
  P: parent,
  Pg: page,
  K: children,
  A: anyAttributes,
  C: either(name, listOf(either(name, number))),
  R: number,
  Lang: text,
  Alt: pictureText,
  ActualText: text,
  E: text,
});

const markedContent = kind({ Type: name, Pg: page, MCID: number });
const objectReference = kind({ Type: name, Pg: page, Obj: either(annotation, drawnObject) });

const root = kind({
  Type: name,
  K: children,
  ParentTree: treeOf("Nums", either(anElement, positionsOf(anElement))),
  ParentTreeNextKey: number,
  RoleMap: mapOf(name),
  ClassMap: mapOf(anyAttributes),
});

/** Allows an element of the document's structure, which screen readers read (ISO 32000-1: 14.7). */
function anElement(value: PDFObject, cleaning: Cleaning): boolean {
  if (!(value instanceof PDFDict) || nameAt(value, "S") === undefined) return false;
  // An element of a deleted page describes content that the document no longer shows, so its texts are
  // removed.
  const itsPage = value.lookup(PDFName.of("Pg"));
  if (itsPage !== undefined && !page(itsPage, cleaning))
    for (const key of ["Alt", "ActualText", "E"]) value.delete(PDFName.of(key));
  cleaning.claim(value, element);
  return true;
}

const child: Rule = (value, cleaning) => {
  if (!(value instanceof PDFDict)) return number(value, cleaning);
  const type = nameAt(value, "Type");
  if (type === "MCR" && value.has(PDFName.of("Stm"))) return false;
  if (type === "MCR") return dictOf(() => markedContent)(value, cleaning);
  if (type === "OBJR") return dictOf(() => objectReference)(value, cleaning);
  return anElement(value, cleaning);
};

function children(value: PDFObject, cleaning: Cleaning): boolean {
  return either(child, listOf(child))(value, cleaning);
}

function parent(value: PDFObject, cleaning: Cleaning): boolean {
  return structure(value, cleaning) || anElement(value, cleaning);
}

/** Allows the root of the structure tree. */
export function structure(value: PDFObject, cleaning: Cleaning): boolean {
  const isRoot = (dict: PDFDict): boolean => nameAt(dict, "Type") === "StructTreeRoot";
  return dictOf(() => root, isRoot)(value, cleaning);
}
