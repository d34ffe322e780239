import { PDFArray, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import {
  type Cleaning,
  dictOf,
  either,
  kind,
  name,
  number,
  oneOf,
  plain,
  type Rule,
  streamOf,
  text,
  tuple,
} from "../allow-list.ts";
import { bareStream, mathFunction, stream } from "./streams.ts";

const calibrated = dictOf(() => ofCalibrated);
const ofCalibrated = kind({
  WhitePoint: plain,
  BlackPoint: plain,
  Gamma: plain,
  Matrix: plain,
  Range: plain,
});

const profile = streamOf(() => ofProfile);
const ofProfile = stream({ N: plain, Alternate: colourSpace, Range: plain });

const families: Readonly<Record<string, Rule>> = {
  DeviceGray: tuple(name),
  DeviceRGB: tuple(name),
  DeviceCMYK: tuple(name),
  CalGray: tuple(name, calibrated),
  CalRGB: tuple(name, calibrated),
  Lab: tuple(name, calibrated),
  ICCBased: tuple(name, profile),
  Indexed: tuple(
    name,
    colourSpace,
    number,
    either(
      text,
      streamOf(() => bareStream),
    ),
  ),
  Separation: tuple(name, name, colourSpace, mathFunction),
  // A fifth entry would describe the inks, which viewers do not need.
  DeviceN: tuple(name, plain, colourSpace, mathFunction),
};

const pattern = either(tuple(oneOf("Pattern"), colourSpace), tuple(oneOf("Pattern")));

/** Allows a colour space: a name, or a list that begins with its family (ISO 32000-1: 8.6). */
export function colourSpace(value: PDFObject, cleaning: Cleaning): boolean {
  if (!(value instanceof PDFArray)) return name(value, cleaning);
  const family = value.size() > 0 ? value.lookup(0) : undefined;
  if (!(family instanceof PDFName)) return false;
  if (family === PDFName.of("Pattern")) return pattern(value, cleaning);
  const known = family.decodeText();
  return Object.hasOwn(families, known) && (families[known] as Rule)(value, cleaning);
}
