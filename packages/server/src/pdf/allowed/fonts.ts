import {
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
} from "../allow-list.ts";
import { bareStream, stream } from "./streams.ts";

const fontFile = stream({ Length1: plain, Length2: plain, Length3: plain, Subtype: plain });
const ofFontFile = streamOf(() => fontFile);

const descriptor = kind({
  Type: name,
  FontName: name,
  FontFamily: text,
  FontStretch: plain,
  FontWeight: plain,
  Flags: plain,
  FontBBox: plain,
  ItalicAngle: plain,
  Ascent: plain,
  Descent: plain,
  Leading: plain,
  CapHeight: plain,
  XHeight: plain,
  StemV: plain,
  StemH: plain,
  AvgWidth: plain,
  MaxWidth: plain,
  MissingWidth: plain,
  FontFile: ofFontFile,
  FontFile2: ofFontFile,
  FontFile3: ofFontFile,
  CharSet: text,
  CIDSet: streamOf(() => bareStream),
});

const systemInfo = kind({ Registry: text, Ordering: text, Supplement: number });
const ofSystemInfo = dictOf(() => systemInfo);

const characterMap: Kind = stream({
  Type: name,
  CMapName: name,
  CIDSystemInfo: ofSystemInfo,
  WMode: plain,
  UseCMap: (value, cleaning) => nameOrCharacterMap(value, cleaning),
});
const nameOrCharacterMap: Rule = either(
  name,
  streamOf(() => characterMap),
);

const encoding = kind({ Type: name, BaseEncoding: name, Differences: plain });

/**
 * Returns the rule for fonts of every type (ISO 32000-1: 9.5 to 9.10). `resources` is the rule for the
 * resources of Type 3 glyphs, which can include fonts again.
 */
export function fontRule(resources: Rule): Rule {
  const ofFont: Kind = kind({
    Type: name,
    Subtype: name,
    Name: name,
    BaseFont: name,
    FirstChar: plain,
    LastChar: plain,
    Widths: plain,
    FontDescriptor: dictOf(() => descriptor),
    Encoding: either(
      nameOrCharacterMap,
      dictOf(() => encoding),
    ),
    ToUnicode: nameOrCharacterMap,
    DescendantFonts: listOf(dictOf(() => ofFont)),
    CIDSystemInfo: ofSystemInfo,
    DW: plain,
    W: plain,
    DW2: plain,
    W2: plain,
    CIDToGIDMap: either(
      name,
      streamOf(() => bareStream),
    ),
    FontBBox: plain,
    FontMatrix: plain,
    CharProcs: mapOf(streamOf(() => bareStream)),
    Resources: resources,
  });
  return dictOf(() => ofFont);
}
