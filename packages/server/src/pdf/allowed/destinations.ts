import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import {
  bool,
  dictOf,
  either,
  type Kind,
  kind,
  name,
  nameAt,
  number,
  oneOf,
  plain,
  type Rule,
  text,
} from "../allow-list.ts";

/** Allows a page of the document, but not a deleted page that something still refers to. */
export const page: Rule = (value, { shown }) => value instanceof PDFDict && shown.pages.has(value);

const explicit: Rule = (value, cleaning) => {
  if (!(value instanceof PDFArray) || value.size() === 0) return false;
  const [where, ...how] = value.asArray() as [PDFName, ...PDFName[]];
  return cleaning.allows(where, either(page, number)) && how.every((held) => cleaning.allows(held, plain));
};

const ofNamed = kind({ D: explicit });

/** Allows a position in the document, or the name of one (ISO 32000-1: 12.3.2). */
export const destination: Rule = either(explicit, name, text);

/** Allows the destination that a name stands for. */
export const namedDestination: Rule = either(
  explicit,
  dictOf(() => ofNamed),
);

/** Allows web pages and mail addresses, but no local files or scripts. */
const address: Rule = (value) => {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return false;
  const decoded = value.decodeText();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /^(?:https?:\/\/|mailto:)[^\x00-\x1f]*$/i.test(decoded);
};

const actions: Readonly<Record<string, Kind>> = {
  GoTo: kind({ Type: name, S: name, D: destination }),
  URI: kind({ Type: name, S: name, URI: address, IsMap: bool }),
  Named: kind({ Type: name, S: name, N: oneOf("NextPage", "PrevPage", "FirstPage", "LastPage") }),
};

/**
 * Allows a click action that opens a position in the document or on the web. Chains of actions (`Next`) are
 * removed.
 */
export const action: Rule = (value, cleaning) => {
  const known = value instanceof PDFDict ? nameAt(value, "S") : undefined;
  const of = known !== undefined && Object.hasOwn(actions, known) ? actions[known] : undefined;
  if (of === undefined) return false;
  const uri = (value as PDFDict).get(PDFName.of("URI"));
  if (known === "URI" && !(uri && cleaning.allows(uri, address))) return false;
  return dictOf(() => of)(value, cleaning);
};
