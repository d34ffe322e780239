import {
  type PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { makeDocument, maker } from "./pdf-samples.ts";

export const name = (text: string): PDFName => PDFName.of(text);
export const words = (text: string): PDFString => PDFString.of(text);
const script = words(`app.alert('${maker}')`);

/** The document and the page that get a trick, with helpers. */
export interface Place {
  document: PDFDocument;
  page: PDFDict;
  /** Creates an object from a dictionary, a name without its slash, or a string (`words`). */
  object(value: unknown): PDFObject;
  stream(content: string, keys?: Record<string, unknown>): PDFObject;
  annotate(keys: Record<string, unknown>): void;
}

export async function documentWith(plant: (place: Place) => void): Promise<PDFDocument> {
  const document = await makeDocument();
  await document.flush();
  const { context } = document;
  const page = document.getPage(0).node;
  const object = (value: unknown): PDFObject => context.register(context.obj(value as never));
  const stream = (content: string, keys: Record<string, unknown> = {}): PDFObject =>
    context.register(context.stream(content, keys as never));
  const annotate = (keys: Record<string, unknown>): void =>
    document
      .getPage(0)
      .node.addAnnot(context.register(context.obj({ Type: "Annot", Rect: [1, 1, 9, 9], ...keys } as never)));
  plant({ document, page, object, stream, annotate });
  return document;
}

export const formOf = ({ catalog }: PDFDocument): PDFDict => catalog.lookup(name("AcroForm")) as PDFDict;
const fieldOf = (document: PDFDocument): PDFDict => document.getForm().getTextField("alamat").acroField.dict;
const look = (text: string): Record<string, unknown> => ({ S: "JavaScript", JS: words(text) });

/**
 * Ways in which a document can name its author or run something, by name. The names are used in test titles.
 */
export const tricks: Readonly<Record<string, (place: Place) => void>> = {
  "XFA as packets, with the creator in xmpmeta, an author and a script": ({ document, stream, object }) => {
    const packet = `<x:xmpmeta><dc:creator>${maker}</dc:creator></x:xmpmeta><author>${maker}</author><script>app.launchURL('https://x.example')</script>`;
    formOf(document).set(
      name("XFA"),
      object([words("xmpmeta"), stream(packet), words("datasets"), stream(packet)]),
    );
  },
  "XFA in one stream": ({ document, stream }) =>
    formOf(document).set(name("XFA"), stream(`<xdp><author>${maker}</author></xdp>`)),
  "a script of the document": ({ document, object }) =>
    document.catalog.set(name("Names"), object({ JavaScript: { Names: [words(maker), look(maker)] } })),
  "a script in a branch of the named destinations": ({ document, object }) =>
    document.catalog.set(
      name("Names"),
      object({
        Dests: { Kids: [{ Names: [words("a"), look(maker)], JS: script }], Names: [words("b"), look(maker)] },
      }),
    ),
  "a script that runs on opening": ({ document, object }) =>
    document.catalog.set(name("OpenAction"), object({ ...look(maker), Next: look(maker) })),
  "scripts for events of the document, a page, a field and a comment": ({
    document,
    page,
    object,
    annotate,
  }) => {
    const events = object({ WP: look(maker), O: look(maker), K: look(maker), U: look(maker) });
    for (const dict of [document.catalog, page, fieldOf(document)]) dict.set(name("AA"), events);
    annotate({ Subtype: "Text", AA: events });
  },
  "a script behind a harmless action": ({ annotate }) =>
    annotate({ Subtype: "Link", A: { S: "Named", N: "NextPage", Next: [look(maker)] } }),
  "a script in the action of a bookmark": ({ document, object }) => {
    const item = object({ Title: words("Bagian"), A: look(maker), SE: object({ T: words(maker) }) });
    document.catalog.set(name("Outlines"), object({ First: item, Last: item, Count: 1 }));
  },
  "a rendition with a script": ({ annotate, object }) =>
    annotate({
      Subtype: "Screen",
      A: { S: "Rendition", JS: script, R: object({ S: "MR", N: words(maker) }) },
    }),
  "a movie, a sound, a 3D model and rich media": ({ annotate, stream }) => {
    annotate({ Subtype: "Movie", T: words(maker), Movie: { F: words(maker) }, A: true });
    annotate({ Subtype: "Sound", Sound: stream(maker, { R: 8000 }) });
    annotate({ Subtype: "3D", "3DD": stream(maker, { Subtype: "U3D", OnInstantiate: stream(maker) }) });
    annotate({ Subtype: "RichMedia", RichMediaContent: { Configurations: [{ Name: words(maker) }] } });
  },
  "actions that launch, submit, import and open other files": ({ annotate }) => {
    for (const [S, key] of [
      ["Launch", "F"],
      ["Launch", "Win"],
      ["SubmitForm", "F"],
      ["ImportData", "F"],
      ["GoToR", "F"],
      ["GoToE", "T"],
      ["Thread", "F"],
      ["Hide", "T"],
      ["SetOCGState", "State"],
      ["Unknown", "URI"],
    ] as const) {
      annotate({ Subtype: "Link", A: { S, [key]: words(maker) } });
      annotate({ Subtype: "Link", PA: { S, [key]: words(maker) } });
    }
  },
  "links to something other than web pages": ({ annotate }) => {
    for (const scheme of [
      "javascript:",
      "file:",
      "data:",
      "smb:",
      "C:\\",
      "\\\\",
      "ms-word:",
      " https:",
      "x-https://",
    ])
      annotate({ Subtype: "Link", A: { S: "URI", URI: words(`${scheme}${maker}`) } });
    annotate({ Subtype: "Link", A: { S: "URI", URI: { JS: script } } });
  },
  "a signature field that inherits its type": ({ document, object, annotate, page }) => {
    const group = object({ FT: "Sig", T: words("ttd") });
    annotate({
      Subtype: "Widget",
      Parent: group,
      T: words("a"),
      V: { Name: words(maker), Contents: words("0") },
    });
    annotate({ Subtype: "Widget", Parent: group, T: words("b"), V: words(maker), DV: words(maker) });
    const kids = (page.lookup(name("Annots")) as PDFArray).asArray().slice(-2);
    (document.context.lookup(group) as PDFDict).set(name("Kids"), document.context.obj(kids));
    (formOf(document).lookup(name("Fields")) as PDFArray).push(group);
  },
  "signatures as values of fields of other types": ({ annotate, object }) => {
    annotate({ Subtype: "Widget", FT: "Tx", V: object({ Type: "Sig", Name: words(maker) }) });
    annotate({ Subtype: "Widget", V: object({ ByteRange: [0, 1, 2, 3], Reason: words(maker) }) });
    annotate({
      Subtype: "Widget",
      FT: "Btn",
      V: object({ Location: words(maker) }),
      Lock: { Fields: [words(maker)] },
    });
  },
  "a field that is its own parent": ({ document, annotate, page }) => {
    annotate({ Subtype: "Widget", V: { Type: "Sig", Name: words(maker) } });
    const own = (page.lookup(name("Annots")) as PDFArray).asArray().at(-1) as PDFObject;
    (document.context.lookup(own) as PDFDict).set(name("Parent"), own);
  },
  "the author of an article thread and its beads": ({ document, page, object }) => {
    const thread = object({ Type: "Thread", I: { Author: words(maker), Title: words(maker) } });
    document.catalog.set(name("Threads"), object([thread]));
    page.set(name("B"), object([{ Type: "Bead", T: thread }]));
  },
  "authors, times and rich text of comments": ({ annotate }) => {
    const said = {
      T: words(maker),
      RC: words(`<body><p>${maker}</p></body>`),
      Subj: words(maker),
      NM: words(maker),
    };
    for (const Subtype of ["Text", "FreeText", "Highlight", "Ink", "Stamp", "Caret", "Popup", "Redact"])
      annotate({
        Subtype,
        ...said,
        M: words(`D:2026 ${maker}`),
        CreationDate: words(maker),
        OverlayText: words(maker),
      });
    annotate({ Subtype: "Text", StateModel: words("Review"), Contents: words(`Accepted set by ${maker}`) });
  },
  "hidden comments and fields": ({ annotate }) => {
    annotate({ Subtype: "Text", F: 2, Contents: words(maker) });
    annotate({ Subtype: "FreeText", F: 32, Contents: words(maker) });
    annotate({ Subtype: "Widget", F: 2, FT: "Tx", T: words(maker), V: words(maker) });
  },
  "a field that is on no page": ({ document, object }) =>
    (formOf(document).lookup(name("Fields")) as PDFArray).push(
      object({ FT: "Tx", T: words("author"), V: words(maker), Kids: [{ T: words(maker) }] }),
    ),
  "a deleted page that a link and a bookmark still refer to": ({ document, object, stream, annotate }) => {
    const gone = object({ Type: "Page", Contents: stream(`(${maker}) Tj`), MediaBox: [0, 0, 9, 9] });
    annotate({ Subtype: "Link", Dest: [gone, "Fit"] });
    annotate({ Subtype: "Text", P: gone });
    document.catalog.set(name("Dests"), object({ Awal: [gone, "Fit"] }));
    const element = {
      S: "P",
      Pg: gone,
      ActualText: words(maker),
      K: [{ Type: "OBJR", Obj: object({ Contents: words(maker) }) }],
    };
    document.catalog.set(name("StructTreeRoot"), object({ Type: "StructTreeRoot", K: element }));
  },
  "private data of programs, in every kind of object": ({ document, page, object }) => {
    for (const dict of [document.catalog, page, formOf(document), fieldOf(document)])
      for (const key of [
        "PieceInfo",
        "Metadata",
        "PTEX.FileName",
        "SpiderInfo",
        "AdditionalStreams",
        "DPartRoot",
      ])
        dict.set(name(key), object({ Private: words(maker) }));
  },
  "metadata of a photo, a font and a drawing": ({ document, page, stream, object }) => {
    const resources = page.lookup(name("Resources")) as PDFDict;
    const xmp = stream(`<dc:creator>${maker}</dc:creator>`, { Type: "Metadata", Subtype: "XML" });
    for (const kind of ["XObject", "Font"])
      for (const held of (resources.lookup(name(kind)) as PDFDict).values()) {
        const part = document.context.lookup(held);
        (part instanceof PDFDict ? part : (part as PDFStream).dict).set(name("Metadata"), xmp);
      }
    const drawing = {
      Subtype: "Form",
      BBox: [0, 0, 1, 1],
      "PTEX.FileName": words(maker),
      OPI: object({ F: words(maker) }),
      Ref: object({ F: words(maker) }),
    };
    (resources.lookup(name("XObject")) as PDFDict).set(name("Gambar"), stream("n", drawing));
    (resources.lookup(name("XObject")) as PDFDict).set(
      name("Cetak"),
      stream(`(${maker}) =`, { Subtype: "PS" }),
    );
  },
  "the creator of a layer": ({ document, object }) => {
    const layer = object({
      Type: "OCG",
      Name: words("Lapisan"),
      Usage: { CreatorInfo: { Creator: words(maker) }, User: { Name: words(maker) } },
    });
    const D = { Name: words(maker), Creator: words(maker), ON: [layer], Order: [layer] };
    document.catalog.set(name("OCProperties"), object({ OCGs: [layer], D, Configs: [D] }));
  },
  "text and paths in the document's structure": ({ document, object }) => {
    const attributes = [
      { O: "UserProperties", P: [{ N: words(maker), V: words(maker) }] },
      { O: "Layout", Placement: words(maker) },
    ];
    const element = {
      S: "Figure",
      T: words(maker),
      ID: words(maker),
      A: attributes,
      Alt: PDFHexString.fromText(`C:\\Users\\${maker}\\foto.jpg`),
      AF: [words(maker)],
    };
    document.catalog.set(
      name("StructTreeRoot"),
      object({
        Type: "StructTreeRoot",
        K: [element],
        IDTree: { Names: [words(maker), element] },
        RoleMap: { A: words(maker) },
        Namespaces: [{ NS: words(maker) }],
      }),
    );
  },
  "a colour profile, a web capture, a portfolio, and the rights of a certificate": ({ document, object }) => {
    for (const key of [
      "OutputIntents",
      "Collection",
      "Perms",
      "DSS",
      "Legal",
      "Extensions",
      "Requirements",
      "URI",
    ])
      document.catalog.set(name(key), object({ Info: words(maker) }));
  },
  "a string, an array or a dictionary in place of a number": ({ document, page, object }) => {
    page.set(name("Rotate"), words(maker));
    page.set(name("UserUnit"), object([words(maker)]));
    page.set(name("Tabs"), object({ JS: script }));
    page.set(name("TrimBox"), object([0, 0, [words(maker)], 9]));
    document.catalog.set(name("PageMode"), object({ JS: script }));
    document.catalog.set(name("Lang"), object({ JS: script }));
  },
  "an object that is both a page's resources and an action": ({ page, annotate }) => {
    const resources = page.lookup(name("Resources")) as PDFDict;
    resources.set(name("S"), name("JavaScript"));
    resources.set(name("JS"), script);
    annotate({ Subtype: "Link", A: resources });
  },
};
