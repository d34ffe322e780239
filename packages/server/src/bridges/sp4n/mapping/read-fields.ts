import type { Texts } from "../../bridge.ts";
import { observedFields, type Sp4nFields, type Sp4nPaths } from "./mapping.ts";
import { arrivedTexts } from "./mapping-fault.ts";
import type { MappingReader } from "./mapping-reader.ts";

/** Reads the member names: those in `observedFields`, with the changes from the file. */
export function readFields(read: MappingReader): Sp4nFields {
  read.refuseOthers(["fields"], Object.keys(observedFields));
  const groups = Object.entries(observedFields).map(([group, observed]) => {
    read.refuseOthers(["fields", group], Object.keys(observed));
    const names = Object.entries(observed as Record<string, string | null | readonly string[]>).map(
      ([member, name]) => [member, readField(read, ["fields", group, member], name)],
    );
    return [group, Object.fromEntries(names)];
  });
  // Each group has the members of `observedFields`, and each member a value of the same type.
  return Object.fromEntries(groups) as Sp4nFields;
}

function readField(
  read: MappingReader,
  path: readonly string[],
  observed: string | null | readonly string[],
): string | null | readonly string[] {
  const value = read.valueAt(path);
  if (value === undefined) return observed;
  if (Array.isArray(observed)) return read.texts(path);
  if (value === null || (typeof value === "string" && /^[\w.[\]-]{1,64}$/.test(value))) return value;
  read.refuse(
    path,
    { en: "the name of a member, or null if it is not sent", id: "nama isian, atau null bila tidak dikirim" },
    arrivedTexts(value),
  );
  return null;
}

/**
 * The paths that a public client uses, with the placeholders that each must contain. Null when no such call
 * is known. The create path is null, because the only known one belongs to that client.
 */
export const observedPaths: Record<keyof Sp4nPaths, { path: string | null; needs: readonly string[] }> = {
  create: { path: null, needs: [] },
  upload: { path: "/complaints/complaint/file", needs: [] },
  detail: { path: "/complaints/{id}/complaint", needs: ["{id}"] },
  history: { path: "/complaints/{id}/followups", needs: ["{id}"] },
  reply: { path: "/complaints/followup/add", needs: [] },
  handBack: { path: "/complaints/process/{id}/reject", needs: ["{id}"] },
  check: { path: "/masters/templates?page_size=1", needs: [] },
  institutions: { path: "/masters/institutions/external?page_size=1000", needs: [] },
  statuses: { path: null, needs: [] },
  lookup: { path: null, needs: ["{tag}"] },
  file: { path: null, needs: ["{id}"] },
};

const ownRoute: Record<"expected" | "advice", Texts> = {
  expected: {
    en: "the path at which your client creates reports",
    id: "jalur tempat klien Anda membuat laporan",
  },
  advice: {
    en: "Write the path that the ministry gave you. The one in public code belongs to another client.",
    id: "Tulis jalur yang diberikan kementerian. Jalur di kode terbuka milik klien lain.",
  },
};

/** Reads the paths: those in `observedPaths`, with the changes from the file. */
export function readPaths(read: MappingReader): Sp4nPaths {
  const names = Object.keys(observedPaths) as (keyof Sp4nPaths)[];
  read.refuseOthers(["paths"], names);
  const pathOf = (name: keyof Sp4nPaths): string | null => {
    const { path, needs } = observedPaths[name];
    const value = read.valueAt(["paths", name]);
    if (name === "create" && (value === undefined || value === null)) {
      read.refuse(["paths", name], ownRoute.expected, arrivedTexts(value), ownRoute.advice);
      return null;
    }
    if (value === undefined || (value === null && path === null)) return path;
    const withWhat = needs.length > 0 ? ` with ${needs.join(" and ")}` : "";
    const denganApa = needs.length > 0 ? ` dengan ${needs.join(" dan ")}` : "";
    return read.text(["paths", name], {
      expected: {
        en: `a path below baseUrl that begins with /${withWhat}`,
        id: `jalur di bawah baseUrl yang diawali /${denganApa}`,
      },
      fits: (text) =>
        /^\/(?!\/)[\w./?=&%{}[\]~:+-]*$/.test(text) &&
        needs.every((place) => text.includes(place)) &&
        (text.match(/\{[^}]*\}?/g) ?? []).every((place) => needs.includes(place)),
      advice: { en: "Correct it, or leave it out.", id: "Perbaiki, atau hapus isian itu." },
    });
  };
  const required = (name: keyof Sp4nPaths): string => pathOf(name) ?? "";
  return {
    create: required("create"),
    upload: required("upload"),
    detail: required("detail"),
    history: required("history"),
    reply: required("reply"),
    handBack: required("handBack"),
    check: required("check"),
    institutions: pathOf("institutions"),
    statuses: pathOf("statuses"),
    lookup: pathOf("lookup"),
    file: pathOf("file"),
  };
}
