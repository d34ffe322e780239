import {
  bool,
  dictOf,
  either,
  type Kind,
  kind,
  listOf,
  mapOf,
  name,
  nameAt,
  number,
  plain,
  type Rule,
  streamOf,
  text,
  tuple,
} from "../allow-list.ts";
import { colourSpace } from "./colours.ts";
import { fontRule } from "./fonts.ts";
import { layer } from "./layers.ts";
import { mathFunction, stream } from "./streams.ts";

const font = fontRule((value, cleaning) => resources(value, cleaning));

/** Allows a function, or a list with one function for each colour component. */
const functions: Rule = either(mathFunction, listOf(mathFunction));

const group = dictOf(() => ofGroup);
const ofGroup = kind({ Type: name, S: name, CS: colourSpace, I: bool, K: bool });

const image: Rule = streamOf(
  () => ofImage,
  (dict) => nameAt(dict, "Subtype") === "Image",
);
const ofImage: Kind = stream({
  Type: name,
  Subtype: name,
  Width: plain,
  Height: plain,
  ColorSpace: colourSpace,
  BitsPerComponent: plain,
  Intent: name,
  ImageMask: bool,
  Mask: either(plain, (value, cleaning) => image(value, cleaning)),
  SMask: (value, cleaning) => image(value, cleaning),
  Matte: plain,
  Decode: plain,
  Interpolate: bool,
  Name: name,
  StructParent: number,
  OC: layer,
});

/** Allows a form XObject, which is a drawing with its own resources. Pages, annotations and masks use it. */
export const form: Rule = streamOf(
  () => ofForm,
  (dict) => nameAt(dict, "Subtype") !== "Image",
);
const ofForm: Kind = stream({
  Type: name,
  Subtype: name,
  FormType: number,
  BBox: plain,
  Matrix: plain,
  Resources: (value, cleaning) => resources(value, cleaning),
  Group: group,
  StructParent: number,
  StructParents: number,
  OC: layer,
  Name: name,
});

/** Allows an image or a form XObject. Excludes PostScript (`PS`), which only printers run. */
export const drawnObject: Rule = either(
  image,
  streamOf(
    () => ofForm,
    (dict) => nameAt(dict, "Subtype") === "Form",
  ),
);

const shadingKeys = {
  ShadingType: number,
  ColorSpace: colourSpace,
  Background: plain,
  BBox: plain,
  AntiAlias: bool,
  Function: functions,
  Domain: plain,
  Coords: plain,
  Extend: plain,
  Matrix: plain,
  BitsPerCoordinate: plain,
  BitsPerComponent: plain,
  BitsPerFlag: plain,
  Decode: plain,
  VerticesPerRow: plain,
};
const ofShading = stream(shadingKeys);
const shading = either(
  dictOf(() => ofShading),
  streamOf(() => ofShading),
);

const mask = dictOf(() => ofMask);
const ofMask = kind({ Type: name, S: name, G: form, BC: plain, TR: either(name, mathFunction) });

const transfer = either(name, functions, listOf(either(name, mathFunction)));
const graphicsState = dictOf(() => ofGraphicsState);
const ofGraphicsState = kind({
  Type: name,
  LW: plain,
  LC: plain,
  LJ: plain,
  ML: plain,
  D: plain,
  RI: plain,
  OP: plain,
  op: plain,
  OPM: plain,
  Font: tuple(font, number),
  BG: functions,
  BG2: transfer,
  UCR: functions,
  UCR2: transfer,
  TR: transfer,
  TR2: transfer,
  FL: plain,
  SM: plain,
  SA: plain,
  BM: plain,
  SMask: either(name, mask),
  CA: plain,
  ca: plain,
  AIS: plain,
  TK: plain,
});

const pattern = either(
  streamOf(() => ofTiling),
  dictOf(() => ofShadingPattern),
);
const ofTiling: Kind = stream({
  Type: name,
  PatternType: number,
  PaintType: number,
  TilingType: number,
  BBox: plain,
  XStep: number,
  YStep: number,
  Matrix: plain,
  Resources: (value, cleaning) => resources(value, cleaning),
});
const ofShadingPattern = kind({
  Type: name,
  PatternType: number,
  Shading: shading,
  Matrix: plain,
  ExtGState: graphicsState,
});

/**
 * Allows the properties of marked content (ISO 32000-1: 14.6): a layer, or a text that stands for what is
 * drawn. The content stream refers to them by name.
 */
const marked = either(
  layer,
  dictOf(() => ofMarked),
);
const ofMarked = kind({ MCID: number, ActualText: text, Lang: text, E: text, Type: name, BBox: plain });

const ofResources: Kind = kind({
  ExtGState: mapOf(graphicsState),
  ColorSpace: mapOf(colourSpace),
  Pattern: mapOf(pattern),
  Shading: mapOf(shading),
  XObject: mapOf(drawnObject),
  Font: mapOf(font),
  ProcSet: plain,
  Properties: mapOf(marked),
});

/** Allows the resources of content streams (ISO 32000-1: 7.8.3). */
export const resources: Rule = dictOf(() => ofResources);
export const pageGroup: Rule = group;
