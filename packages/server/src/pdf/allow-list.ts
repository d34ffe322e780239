import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { ShownObjects } from "./shown-objects.ts";

/**
 * Decides whether a value may stay in its position. References are followed first, so the value is never a
 * reference.
 */
export type Rule = (value: PDFObject, cleaning: Cleaning) => boolean;

/** A kind of dictionary: the keys that it may have, each with a rule for the value. */
export interface Kind {
  keys: ReadonlyMap<PDFName, Rule>;
  /** The rule for values of dictionaries whose keys are names chosen by the document, such as fonts. */
  otherKeys?: Rule;
}

export function kind(keys: Readonly<Record<string, Rule>>): Kind {
  return { keys: new Map(Object.entries(keys).map(([key, rule]) => [PDFName.of(key), rule])) };
}

/**
 * Removes from a document's objects everything that no rule allows: unknown keys, and known keys with a wrong
 * type of value. A dictionary reached as two kinds keeps only the keys that both allow.
 */
export class Cleaning {
  readonly shown: ShownObjects;
  readonly #context: PDFContext;
  readonly #waiting: { dict: PDFDict; kind: Kind }[] = [];
  readonly #kindsOf = new Map<PDFDict, Set<Kind>>();
  readonly #listsOf = new Map<PDFArray, Map<Rule, boolean>>();

  constructor(context: PDFContext, shown: ShownObjects) {
    this.#context = context;
    this.shown = shown;
  }

  /** Cleans `dict` and everything that it still refers to. */
  run(dict: PDFDict, kind: Kind): void {
    this.claim(dict, kind);
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) this.#clean(next.dict, next.kind);
  }

  /**
   * Queues `dict` to be cleaned as `kind`, once. Recursion would be too deep, because documents can chain ten
   * thousand objects.
   */
  claim(dict: PDFDict, kind: Kind): void {
    const kinds = this.#kindsOf.get(dict) ?? new Set();
    if (kinds.has(kind)) return;
    this.#kindsOf.set(dict, kinds.add(kind));
    this.#waiting.push({ dict, kind });
  }

  allows(held: PDFObject, rule: Rule): boolean {
    const value = this.#context.lookup(held);
    if (value === undefined) return false;
    if (!(value instanceof PDFArray)) return rule(value, this);
    // Cached, because a few lists that refer to each other can stand for billions of values.
    const known = this.#listsOf.get(value) ?? new Map<Rule, boolean>();
    this.#listsOf.set(value, known);
    const allowed = known.get(rule) ?? rule(value, this);
    known.set(rule, allowed);
    return allowed;
  }

  #clean(dict: PDFDict, { keys, otherKeys }: Kind): void {
    for (const [key, held] of dict.entries()) {
      const rule = keys.get(key) ?? otherKeys;
      if (held === PDFNull || rule === undefined || !this.allows(held, rule)) dict.delete(key);
    }
  }
}

export const number: Rule = (value) => value instanceof PDFNumber;
export const name: Rule = (value) => value instanceof PDFName;
export const bool: Rule = (value) => value instanceof PDFBool;
export const text: Rule = (value) => value instanceof PDFString || value instanceof PDFHexString;
const nothing: Rule = (value) => value === PDFNull;

/** Allows numbers, names, booleans, and lists of these, none of which contains free text. */
export const plain: Rule = (value, cleaning) =>
  value instanceof PDFArray
    ? value.asArray().every((held) => held === PDFNull || cleaning.allows(held, plain))
    : either(number, name, bool, nothing)(value, cleaning);

export function oneOf(...names: readonly string[]): Rule {
  const known = new Set(names.map((each) => PDFName.of(each)));
  return (value) => value instanceof PDFName && known.has(value);
}

/** Allows everything that at least one of the rules allows. */
export function either(...rules: readonly Rule[]): Rule {
  return (value, cleaning) => rules.some((rule) => rule(value, cleaning));
}

/** Allows a list, and removes the entries that `rule` does not allow. */
export function listOf(rule: Rule): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFArray)) return false;
    keepOnly(
      value,
      value.asArray().filter((held) => cleaning.allows(held, rule)),
    );
    return true;
  };
}

/** Allows a list with meaningful positions, and replaces entries that `rule` does not allow with null. */
export function positionsOf(rule: Rule): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFArray)) return false;
    value.asArray().forEach((held, index) => {
      if (!cleaning.allows(held, rule)) value.set(index, PDFNull);
    });
    return true;
  };
}

/**
 * Allows a list of exactly these entries, and removes any others. The list is not allowed if an entry is
 * missing.
 */
export function tuple(...rules: readonly Rule[]): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFArray)) return false;
    const held = value.asArray().slice(0, rules.length);
    if (
      held.length < rules.length ||
      !held.every((each, index) => cleaning.allows(each, rules[index] as Rule))
    )
      return false;
    keepOnly(value, held);
    return true;
  };
}

/** Allows a dictionary of this kind, but not a stream. */
export function dictOf(of: () => Kind, isOne: (dict: PDFDict) => boolean = () => true): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFDict) || !isOne(value)) return false;
    cleaning.claim(value, of());
    return true;
  };
}

/** Allows a stream whose dictionary is of this kind. */
export function streamOf(of: () => Kind, isOne: (dict: PDFDict) => boolean = () => true): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFStream) || !isOne(value.dict)) return false;
    cleaning.claim(value.dict, of());
    return true;
  };
}

/** Allows a dictionary whose keys are names chosen by the document. */
export function mapOf(rule: Rule): Rule {
  const map: Kind = { keys: new Map(), otherKeys: rule };
  return dictOf(() => map);
}

/** Allows a tree of numbers or strings, each with a value (ISO 32000-1: 7.9.6, 7.9.7). */
export function treeOf(list: "Names" | "Nums", rule: Rule): Rule {
  const limits = list === "Names" ? listOf(text) : plain;
  const tree: Kind = kind({
    [list]: pairsOf(list === "Names" ? text : number, rule),
    Kids: listOf(dictOf(() => tree)),
    Limits: limits,
  });
  return dictOf(() => tree);
}

/** Returns the name in `dict` at `key`, without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Allows a list of keys, each followed by its value, and removes pairs that are not allowed. */
function pairsOf(key: Rule, rule: Rule): Rule {
  return (value, cleaning) => {
    if (!(value instanceof PDFArray)) return false;
    const held = value.asArray();
    const isKept = (index: number): boolean => {
      const [left, right] = [held[index], held[index + 1]];
      return left && right ? cleaning.allows(left, key) && cleaning.allows(right, rule) : false;
    };
    keepOnly(
      value,
      held.filter((_, index) => isKept(index - (index % 2))),
    );
    return true;
  };
}

function keepOnly(list: PDFArray, kept: readonly PDFObject[]): void {
  if (kept.length === list.size()) return;
  while (list.size() > 0) list.remove(list.size() - 1);
  for (const held of kept) list.push(held);
}
