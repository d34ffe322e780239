import {
  dictOf,
  either,
  type Kind,
  kind,
  listOf,
  name,
  nameAt,
  plain,
  type Rule,
  text,
} from "../allow-list.ts";

const state = (keys: readonly string[]): Rule => {
  const of = kind(Object.fromEntries(keys.map((key) => [key, plain])));
  return dictOf(() => of);
};

/** Excludes `CreatorInfo`, `User` and `Language`, which reveal who made a layer and for whom. */
const usage = kind({
  Export: state(["ExportState"]),
  Zoom: state(["min", "max"]),
  Print: state(["Subtype", "PrintState"]),
  View: state(["ViewState"]),
  PageElement: state(["Subtype"]),
});

const ofLayer = kind({ Type: name, Name: text, Intent: plain, Usage: dictOf(() => usage) });
const oneLayer = dictOf(
  () => ofLayer,
  (dict) => nameAt(dict, "Type") === "OCG",
);

/** Allows `And`, `Or` and `Not` over layers and over nested conditions. */
const condition: Rule = listOf(either(oneLayer, name, (value, cleaning) => condition(value, cleaning)));

const ofMembership: Kind = kind({
  Type: name,
  OCGs: either(oneLayer, listOf(oneLayer)),
  P: name,
  VE: condition,
});

/**
 * Allows a layer, or a condition on layers, that decides whether something is visible (ISO 32000-1: 8.11).
 */
export const layer: Rule = either(
  oneLayer,
  dictOf(
    () => ofMembership,
    (dict) => nameAt(dict, "Type") === "OCMD",
  ),
);

const automatic = kind({ Event: name, OCGs: listOf(oneLayer), Category: plain });

const order: Rule = listOf(either(oneLayer, text, (value, cleaning) => order(value, cleaning)));

/** Excludes `Name` and `Creator`. */
const configuration = kind({
  BaseState: name,
  ON: listOf(oneLayer),
  OFF: listOf(oneLayer),
  Intent: plain,
  AS: listOf(dictOf(() => automatic)),
  Order: order,
  ListMode: name,
  RBGroups: listOf(listOf(oneLayer)),
  Locked: listOf(oneLayer),
});

const ofLayers = kind({ OCGs: listOf(oneLayer), D: dictOf(() => configuration) });
export const layers: Rule = dictOf(() => ofLayers);
