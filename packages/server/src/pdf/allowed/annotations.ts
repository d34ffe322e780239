import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import {
  bool,
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
  type Rule,
  text,
} from "../allow-list.ts";
import { action, destination, page } from "./destinations.ts";
import { form, resources } from "./drawing.ts";
import { layer } from "./layers.ts";

/** Excludes the appearances for rollover and click (`R`, `D`), which a page at rest does not show. */
const appearance = kind({ N: either(form, mapOf(form)) });
const border = kind({ Type: name, W: plain, S: name, D: plain });
const effect = kind({ S: name, I: number });

const common = {
  Type: name,
  Subtype: name,
  Rect: plain,
  Contents: text,
  P: page,
  F: number,
  AP: dictOf(() => appearance),
  AS: name,
  Border: plain,
  C: plain,
  StructParent: number,
  OC: layer,
  BS: dictOf(() => border),
  CA: number,
  ca: number,
  BM: plain,
  Lang: text,
};

const link = kind({ ...common, A: action, Dest: destination, H: name, QuadPoints: plain });

/** Allows comments and drawings, without their authors, times and subjects. */
const markup = kind({
  ...common,
  BE: dictOf(() => effect),
  IC: plain,
  Open: bool,
  Name: name,
  Popup: annotation,
  Parent: annotation,
  IRT: annotation,
  RT: name,
  QuadPoints: plain,
  InkList: plain,
  Vertices: plain,
  L: plain,
  LE: plain,
  LL: plain,
  LLE: plain,
  LLO: plain,
  Cap: bool,
  CP: name,
  CO: plain,
  IT: name,
  RD: plain,
  Sy: name,
  CL: plain,
  DA: text,
  Q: number,
});

const markups = new Set([
  "Text",
  "FreeText",
  "Line",
  "Square",
  "Circle",
  "Polygon",
  "PolyLine",
  "Highlight",
  "Underline",
  "Squiggly",
  "StrikeOut",
  "Stamp",
  "Caret",
  "Ink",
  "Popup",
  "Watermark",
]);

const looks = kind({ R: number, BC: plain, BG: plain, CA: text, I: form, IF: dictOf(() => fit), TP: number });
const fit = kind({ SW: name, S: name, A: plain, FB: bool });

/** Excludes dictionaries, such as signatures, and streams. */
const fieldValue = either(text, name, listOf(text));
const values = { V: fieldValue, DV: fieldValue };
const everyField = {
  FT: name,
  Parent: field,
  Kids: listOf(field),
  T: text,
  TU: text,
  Ff: number,
  DA: text,
  Q: number,
  MaxLen: number,
  Opt: listOf(either(text, listOf(text))),
  TI: number,
  I: plain,
};
const everyWidget = { ...common, ...everyField, A: action, H: name, MK: dictOf(() => looks) };
const groupField = kind({ ...everyField, ...values });
const widget = kind({ ...everyWidget, ...values });
const signatureGroup = kind(everyField);
const signatureWidget = kind(everyWidget);

/**
 * Allows a visible annotation. One of an unknown kind, such as a video, keeps only its picture on the page.
 */
export function annotation(value: PDFObject, cleaning: Cleaning): boolean {
  if (!(value instanceof PDFDict) || !cleaning.shown.annotations.has(value)) return false;
  const subtype = nameAt(value, "Subtype") ?? "";
  if (subtype === "Widget") return field(value, cleaning);
  if (subtype !== "Link" && !markups.has(subtype)) value.set(PDFName.of("Subtype"), PDFName.of("Stamp"));
  cleaning.claim(value, subtype === "Link" ? link : markup);
  return true;
}

/**
 * Allows a visible form field, or a group that contains one. A signature keeps its picture on the page but
 * not its value.
 */
function field(value: PDFObject, cleaning: Cleaning): boolean {
  const { shown } = cleaning;
  if (!(value instanceof PDFDict) || !shown.fields.has(value)) return false;
  if (isSignature(value))
    cleaning.claim(value, shown.annotations.has(value) ? signatureWidget : signatureGroup);
  else cleaning.claim(value, shown.annotations.has(value) ? widget : groupField);
  return true;
}

/**
 * More levels than any real form has. Without a limit, a field that is its own parent would cause an endless
 * loop.
 */
const mostLevels = 64;

/** Whether a field is a signature. A field often inherits its type from its group. */
function isSignature(dict: PDFDict): boolean {
  let level: unknown = dict;
  for (let levels = 0; level instanceof PDFDict && levels < mostLevels; levels++) {
    if (level.has(PDFName.of("FT"))) return nameAt(level, "FT") === "Sig";
    level = level.lookup(PDFName.of("Parent"));
  }
  return level !== undefined;
}

const ofForm = kind({
  Fields: listOf(field),
  NeedAppearances: bool,
  DR: resources,
  DA: text,
  Q: number,
});

/**
 * Allows a document's form, without XFA, which has its own scripts and metadata and repeats what the pages
 * show.
 */
export const interactiveForm: Rule = dictOf(() => ofForm);
