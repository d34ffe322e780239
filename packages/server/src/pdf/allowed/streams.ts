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
    // Short forms, which only inline images should use, but which viewers accept everywhere.
    "Fl",
    "LZW",
    "A85",
    "AHx",
    "RL",
    "CCF",
    "DCT",
  ].map((filter) => PDFName.of(filter)),
);

/** Throws for any other filter. If only the filter were removed, the stream would show something else. */
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

/** Positions matter, because each filter has its own parameters. */
const parametersOrList: Rule = (value, cleaning) =>
  value instanceof PDFArray ? positionsOf(ofParameters)(value, cleaning) : ofParameters(value, cleaning);

/**
 * Declares a stream with the keys that every stream has, and `keys`. A reference to content in another file
 * (`F`) is removed.
 */
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

/** Allows a mathematical function (ISO 32000-1: 7.10). */
export const mathFunction: Rule = either(
  dictOf(() => ofFunction),
  streamOf(() => ofFunction),
);
