import { PDFArray, PDFName } from "@cantoo/pdf-lib";
import {
  dictOf,
  either,
  type Kind,
  kind,
  listOf,
  plain,
  positionsOf,
  type Rule,
  streamOf,
} from "../allow-list.ts";

const filters = new Set(
  [
    "FlateDecode",
    "LZWDecode",
    "ASCII85Decode",
    "ASCIIHexDecode",
    "RunLengthDecode",
    "CCITTFaxDecode",
    "JBIG2Decode",
    "DCTDecode",
    // Short forms; only inline images should have them, and viewers take them everywhere.
    "Fl",
    "LZW",
    "A85",
    "AHx",
    "RL",
    "CCF",
    "DCT",
  ].map((filter) => PDFName.of(filter)),
);

/** Throws for another filter: without it the stream would show something else. */
const filter: Rule = (value, cleaning) => {
  if (value instanceof PDFArray) return value.asArray().every((held) => cleaning.allows(held, filter));
  if (!(value instanceof PDFName) || !filters.has(value)) throw new Error("A stream has an unknown filter.");
  return true;
};

const parameters = kind({
  Predictor: plain,
  Colors: plain,
  BitsPerComponent: plain,
  Columns: plain,
  EarlyChange: plain,
  K: plain,
  EndOfLine: plain,
  EncodedByteAlign: plain,
  Rows: plain,
  EndOfBlock: plain,
  BlackIs1: plain,
  DamagedRowsBeforeError: plain,
  ColorTransform: plain,
  JBIG2Globals: streamOf(() => bareStream),
});

const ofParameters = dictOf(() => parameters);

/** Positions count: each filter has its own. */
const parametersOrList: Rule = (value, cleaning) =>
  value instanceof PDFArray ? positionsOf(ofParameters)(value, cleaning) : ofParameters(value, cleaning);

/** Keys of every stream, and `keys`. A stream with its content in another file (`F`) does not keep it. */
export function stream(keys: Readonly<Record<string, Rule>>): Kind {
  return kind({ Length: plain, Filter: filter, DecodeParms: parametersOrList, ...keys });
}

/** A stream of which only the content is kept. */
export const bareStream: Kind = stream({});

const ofFunction: Kind = stream({
  FunctionType: plain,
  Domain: plain,
  Range: plain,
  Size: plain,
  BitsPerSample: plain,
  Order: plain,
  Encode: plain,
  Decode: plain,
  C0: plain,
  C1: plain,
  N: plain,
  Bounds: plain,
  Functions: (value, cleaning) => listOf(mathFunction)(value, cleaning),
});

/** A mathematical function (ISO 32000-1: 7.10). */
export const mathFunction: Rule = either(
  dictOf(() => ofFunction),
  streamOf(() => ofFunction),
);
