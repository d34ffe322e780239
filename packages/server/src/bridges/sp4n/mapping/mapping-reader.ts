import type { Document, LineCounter } from "yaml";
import { isNode } from "yaml";
import { isObject } from "../../../platform/json-file.ts";
import type { Texts } from "../../bridge.ts";
import type { Sp4nId } from "./mapping.ts";
import { arrivedHidden, arrivedTexts, type MappingFault } from "./mapping-fault.ts";

/** A rule for a string member, with the texts that explain it. */
export interface TextRule {
  expected: Texts;
  fits(text: string): boolean;
  advice: Texts;
  /** The default for an absent member. Without a default, the member is required. */
  otherwise?: string;
  /** Whether a value may be a secret that messages must not repeat. */
  hides?(text: string): boolean;
}

/** The path of a member: the names from the outermost member inwards. */
export type Path = readonly string[];

const correct: Texts = { en: "Correct it.", id: "Perbaiki isian itu." };
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

export type MappingReader = ReturnType<typeof createMappingReader>;

/** Creates a reader for one document. It adds every fault to `faults`, with path and line. */
export function createMappingReader(document: Document, lines: LineCounter, faults: MappingFault[]) {
  const root: unknown = document.toJS();

  const valueAt = (path: Path): unknown => {
    let value = root;
    for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
  };

  const lineOf = (path: Path): number | undefined => {
    const node: unknown = document.getIn(path, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  };

  const refuse = (path: Path, expected: Texts, arrived: Texts, advice: Texts = correct): void => {
    faults.push({ path: path.join("."), line: lineOf(path), expected, arrived, advice });
  };

  const text = (path: Path, { expected, fits, advice, otherwise, hides }: TextRule): string => {
    const value = valueAt(path);
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (typeof value === "string" && fits(value.trim())) return value.trim();
    refuse(
      path,
      expected,
      typeof value === "string" && hides?.(value) ? arrivedHidden(value) : arrivedTexts(value),
      advice,
    );
    return "";
  };

  const oneOf = <Value extends string>(path: Path, allowed: readonly Value[], otherwise?: Value): Value => {
    const value = valueAt(path);
    const found = value === undefined ? otherwise : allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    const list = allowed.join(", ");
    refuse(path, { en: `one of ${list}`, id: `salah satu dari ${list}` }, arrivedTexts(value));
    return allowed[0] as Value;
  };

  const integer = (
    path: Path,
    { least, most, otherwise }: Record<"least" | "most" | "otherwise", number>,
  ) => {
    const value = valueAt(path);
    if (value === undefined) return otherwise;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    refuse(
      path,
      { en: `a whole number from ${least} to ${most}`, id: `bilangan bulat dari ${least} sampai ${most}` },
      arrivedTexts(value),
      { en: "Correct it, or leave it out.", id: "Perbaiki, atau hapus isian itu." },
    );
    return otherwise;
  };

  const anId: Texts = {
    en: "an id of SP4N-LAPOR!, a number or a short text",
    id: "id SP4N-LAPOR!, berupa angka atau teks pendek",
  };
  const askForId: Texts = {
    en: "Write the id that belongs to your credentials; the ministry gives it.",
    id: "Tulis id milik kredensial Anda; id itu diberikan kementerian.",
  };
  const isId = (value: unknown): value is Sp4nId =>
    (typeof value === "number" && Number.isInteger(value) && value >= 0) ||
    (typeof value === "string" && /^[\w.-]{1,64}$/.test(value));

  const optionalId = (path: Path): Sp4nId | null => {
    const value = valueAt(path);
    if (value === undefined || value === null) return null;
    if (isId(value)) return value;
    refuse(path, anId, arrivedTexts(value), askForId);
    return null;
  };

  const id = (path: Path): Sp4nId => {
    const value = valueAt(path);
    if (value !== undefined && value !== null) return optionalId(path) ?? 0;
    refuse(path, anId, arrivedTexts(undefined), askForId);
    return 0;
  };

  /** Returns the member names of a mapping. Empty when the mapping is absent. */
  const membersOf = (path: Path): string[] => {
    const value = valueAt(path);
    if (value === undefined || value === null) return [];
    if (isObject(value)) return Object.keys(value);
    refuse(path, { en: "a mapping of names to values", id: "daftar nama dan nilainya" }, arrivedTexts(value));
    return [];
  };

  /** Reads IDs by the channel's own names, such as agencies. `known` tests whether a name exists. */
  const idsByName = (
    path: Path,
    known: (name: string) => boolean,
    expected: Texts,
    advice: Texts,
  ): Map<string, Sp4nId> => {
    const ids = new Map<string, Sp4nId>();
    for (const name of membersOf(path)) {
      if (!known(name)) refuse([...path, name], expected, arrivedTexts(name), advice);
      else ids.set(name, id([...path, name]));
    }
    return ids;
  };

  /** Reads one or several names or codes that SP4N-LAPOR! uses. */
  const texts = (path: Path): string[] => {
    const value = valueAt(path);
    const list = Array.isArray(value) ? value : [value];
    if (
      list.every((entry) => (typeof entry === "string" && entry.trim() !== "") || typeof entry === "number")
    )
      return list.map((entry) => String(entry).trim());
    refuse(path, { en: "a text, or a list of texts", id: "teks, atau daftar teks" }, arrivedTexts(value));
    return [];
  };

  const refuseOthers = (path: Path, known: readonly string[]): void => {
    for (const name of membersOf(path))
      if (!known.includes(name))
        refuse(
          [...path, name],
          {
            en: `no member of "${path.join(".") || "the file"}", whose members are ${quoted(known)}`,
            id: `tidak ada: isian di ${path.join(".") || "berkas ini"} hanya ${quoted(known)}`,
          },
          { en: "is there", id: "tertulis di sana" },
          { en: "Correct its spelling, or remove it.", id: "Perbaiki ejaannya, atau hapus." },
        );
  };

  return { valueAt, refuse, text, oneOf, integer, id, optionalId, membersOf, idsByName, texts, refuseOthers };
}
