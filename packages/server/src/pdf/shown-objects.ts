import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";

/**
 * The objects that a document shows. The file can contain others, such as the pages and comments of an
 * earlier revision.
 */
export interface ShownObjects {
  pages: ReadonlySet<PDFDict>;
  annotations: ReadonlySet<PDFDict>;
  /** Form fields on a page, and the groups that contain them. */
  fields: ReadonlySet<PDFDict>;
}

const key = {
  annotations: PDFName.of("Annots"),
  flags: PDFName.of("F"),
  parent: PDFName.of("Parent"),
  stateModel: PDFName.of("StateModel"),
  subtype: PDFName.of("Subtype"),
};

/** Bits in an annotation's flags (ISO 32000-1: table 165). */
const flag = { hidden: 2, print: 4, noView: 32 };

export function findShown(document: PDFDocument): ShownObjects {
  const pages = new Set<PDFDict>(document.getPages().map(({ node }) => node));
  const annotations = new Set([...pages].flatMap(annotationsOf));
  const fields = new Set<PDFDict>();
  for (const annotation of annotations) {
    if (annotation.lookup(key.subtype) !== PDFName.of("Widget")) continue;
    let field: unknown = annotation;
    while (field instanceof PDFDict && !fields.has(field)) {
      fields.add(field);
      field = field.lookup(key.parent);
    }
  }
  return { pages, annotations, fields };
}

/** Whether viewers draw an annotation on screen or paper. They never draw review states ("accepted by …"). */
function shows(annotation: PDFDict): boolean {
  const value = annotation.lookup(key.flags);
  const flags = value instanceof PDFNumber ? value.asNumber() : 0;
  if (flags & flag.hidden || (flags & flag.noView && !(flags & flag.print))) return false;
  return !annotation.has(key.stateModel);
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const list = page.lookup(key.annotations);
  if (!(list instanceof PDFArray)) return [];
  return list
    .asArray()
    .map((_, index) => list.lookup(index))
    .filter((annotation) => annotation instanceof PDFDict)
    .filter(shows);
}
