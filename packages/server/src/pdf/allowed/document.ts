import type { PDFDict, PDFObject } from "@cantoo/pdf-lib";
import {
  bool,
  type Cleaning,
  dictOf,
  either,
  type Kind,
  kind,
  listOf,
  mapOf,
  name,
  number,
  plain,
  type Rule,
  streamOf,
  text,
  treeOf,
} from "../allow-list.ts";
import { annotation, interactiveForm } from "./annotations.ts";
import { action, destination, namedDestination } from "./destinations.ts";
import { pageGroup, resources } from "./drawing.ts";
import { layers } from "./layers.ts";
import { bareStream } from "./streams.ts";
import { structure } from "./structure.ts";

const content = streamOf(() => bareStream);

const inherited = { Resources: resources, MediaBox: plain, CropBox: plain, Rotate: number };

/** Excludes the thumbnail (`Thumb`), which can show an earlier revision, and article threads (`B`). */
const ofPage = kind({
  Type: name,
  Parent: pageTree,
  ...inherited,
  BleedBox: plain,
  TrimBox: plain,
  ArtBox: plain,
  Contents: either(content, listOf(content)),
  Group: pageGroup,
  Annots: listOf(annotation),
  StructParents: number,
  Tabs: name,
  UserUnit: number,
});

const ofPageTree: Kind = kind({
  Type: name,
  Parent: pageTree,
  Kids: listOf(pageTree),
  Count: number,
  ...inherited,
});

function pageTree(value: PDFObject, cleaning: Cleaning): boolean {
  return dictOf(() => (cleaning.shown.pages.has(value as PDFDict) ? ofPage : ofPageTree))(value, cleaning);
}

const outlineItem: Rule = dictOf(() => ofOutlineItem);
const ofOutlineItem = kind({
  Type: name,
  Title: text,
  Parent: outlineItem,
  First: outlineItem,
  Last: outlineItem,
  Next: outlineItem,
  Prev: outlineItem,
  Count: number,
  Dest: destination,
  A: action,
  C: plain,
  F: number,
});

const pageLabel = kind({ Type: name, S: name, P: text, St: number });
const names = kind({ Dests: treeOf("Names", namedDestination) });
const preferences = kind({ Direction: name, PrintScaling: name, Duplex: name, PickTrayByPDFSize: bool });
const marks = kind({ Marked: bool, Suspects: bool });

/** The root of a document, with the entries that show its pages and link to them. */
export const catalog: Kind = kind({
  Type: name,
  Version: name,
  Pages: pageTree,
  PageLabels: treeOf(
    "Nums",
    dictOf(() => pageLabel),
  ),
  Names: dictOf(() => names),
  Dests: mapOf(namedDestination),
  ViewerPreferences: dictOf(() => preferences),
  PageLayout: name,
  PageMode: name,
  Outlines: outlineItem,
  AcroForm: interactiveForm,
  StructTreeRoot: structure,
  MarkInfo: dictOf(() => marks),
  Lang: text,
  OCProperties: layers,
});
