import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { LineCounter, parseDocument, visit } from "yaml";
import { ConfigError } from "../../../platform/config-error.ts";
import { errorCode } from "../../../platform/error-code.ts";
import { isObject } from "../../../platform/json-file.ts";
import type { Texts } from "../../bridge.ts";
import type { Sp4nSettings } from "../sp4n-settings.ts";
import { entryKinds, type Sp4nMapping } from "./mapping.ts";
import { arrivedTexts, describeFault, type MappingFault } from "./mapping-fault.ts";
import { createMappingReader, type MappingReader, type TextRule } from "./mapping-reader.ts";
import { readBaseUrl, readHeaders, type Secrets } from "./read-connection.ts";
import { readFields, readPaths } from "./read-fields.ts";
import { readIds, readStatuses } from "./read-ids.ts";

/** The size limit in bytes, far more than the IDs of all agencies, topics and regions need. */
const mostBytes = 4 * 1024 * 1024;

const members = [
  "baseUrl",
  "headers",
  "url",
  "confidential",
  "identity",
  "settleAfterMinutes",
  "timeouts",
  "ids",
  "disposition",
  "replyTemplate",
  "tag",
  "attachmentsAs",
  "statuses",
  "entryKinds",
  "paths",
  "fields",
  "extra",
];

/**
 * Reads the configured mapping file and checks everything that needs no connection. Returns undefined without
 * `LAPOR_SP4N_FILE`. Throws `ConfigError` with all faults together, none of which shows a secret.
 */
export function readSp4nMapping({ sp4nFile, sp4nSecrets = {} }: Sp4nSettings): Sp4nMapping | undefined {
  if (sp4nFile === undefined) return undefined;
  const file = resolve(sp4nFile);
  const { mapping, faults } = parseMapping(readMappingText(file), file, sp4nSecrets);
  if (faults.length > 0) throw new ConfigError(faults.map((fault) => describeFault(fault, "en", file)));
  return mapping;
}

/** Parses a mapping and returns it with its faults. A mapping with faults must not be used. */
export function parseMapping(
  text: string,
  file: string,
  secrets: Secrets,
): { mapping: Sp4nMapping | undefined; faults: MappingFault[] } {
  const faults: MappingFault[] = [];
  const lines = new LineCounter();
  // With `stringKeys`, region 32.10 remains 32.10 instead of becoming the number 32.1.
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const at = lines.linePos(error.pos[0]).line;
    faults.push(
      notYaml({
        en: `has an error in line ${at} (${error.code})`,
        id: `salah di baris ${at} (${error.code})`,
      }),
    );
    return { mapping: undefined, faults };
  }
  let aliases = 0;
  visit(document, { Alias: () => void aliases++ });
  if (aliases > 0) {
    faults.push(notYaml({ en: "contains an anchor or alias", id: "memuat anchor atau alias" }));
    return { mapping: undefined, faults };
  }
  if (!isObject(document.toJS())) {
    faults.push(notYaml({ en: "contains something else", id: "berisi hal lain" }));
    return { mapping: undefined, faults };
  }
  const read = createMappingReader(document, lines, faults);
  return { mapping: readMembers(read, file, secrets), faults };
}

const notYaml = (arrived: Texts): MappingFault => ({
  path: "",
  line: undefined,
  expected: {
    en: "a YAML file with a mapping, without anchors",
    id: "berisi YAML berupa daftar isian, tanpa anchor",
  },
  arrived,
  advice: {
    en: 'Correct it. "lapor sp4n template" prints a file with all members.',
    id: 'Perbaiki berkas itu. "lapor sp4n template" mencetak contoh dengan semua isian.',
  },
});

function readMembers(read: MappingReader, file: string, secrets: Secrets): Sp4nMapping {
  read.refuseOthers([], members);
  const identity = read.oneOf(["identity"], ["none", "send"], "none");
  const fields = readFields(read);
  const disposition = read.oneOf(["disposition"], ["agency", "national", "none"], "agency");
  const ids = readIds(read, disposition);
  const { create } = fields;
  if (identity === "send" && ![create.reporterName, create.reporterEmail, create.reporterPhone].some(Boolean))
    read.refuse(
      ["identity"],
      {
        en: 'none, as long as "fields.create" names no member for it',
        id: 'none, selama "fields.create" tidak menyebut isian untuk identitas',
      },
      arrivedTexts(identity),
      {
        en: 'Ask the ministry, and write the members to "fields.create.reporterName", "reporterEmail" and "reporterPhone". An identity is never put into the text of a report.',
        id: 'Tanyakan kepada kementerian, lalu tulis nama isiannya di "fields.create.reporterName", "reporterEmail", dan "reporterPhone". Identitas tidak pernah ditulis di isi laporan.',
      },
    );
  return {
    file,
    baseUrl: readBaseUrl(read),
    headers: readHeaders(read, secrets),
    paths: readPaths(read),
    fields,
    extra: readExtra(read, Object.values(create)),
    ids,
    disposition,
    replyTemplate: read.text(["replyTemplate"], { ...shortText, otherwise: "reply" }),
    tag: read.text(["tag"], tagRule),
    attachmentsAs: read.oneOf(["attachmentsAs"], ["text", "list"], "text"),
    statuses: readStatuses(read),
    entryKinds: new Map(
      read.membersOf(["entryKinds"]).map((code) => [code, read.oneOf(["entryKinds", code], entryKinds)]),
    ),
    timeouts: readTimeouts(read),
    forwarding: {
      confidential: read.oneOf(["confidential"], ["send", "withhold"], "withhold"),
      sendsIdentity: identity === "send",
      settleAfterMs: read.integer(["settleAfterMinutes"], { least: 1, most: 10_080, otherwise: 30 }) * 60_000,
    },
    url: readUrl(read),
  };
}

const shortText = {
  expected: { en: "a word of at most 64 characters", id: "kata dengan paling banyak 64 karakter" },
  fits: (text: string) => /^[\w.-]{1,64}$/.test(text),
  advice: { en: "Correct it, or leave it out.", id: "Perbaiki, atau hapus isian itu." },
} satisfies TextRule;

const tagRule: TextRule = {
  expected: {
    en: "a text of at most 100 characters with {trackingId} in it",
    id: "teks dengan {trackingId} di dalamnya, paling banyak 100 karakter",
  },
  fits: (text) => text.length <= 100 && text.includes("{trackingId}") && !/[\r\n]/.test(text),
  advice: {
    en: 'Write one such as "#{trackingId}", in quotation marks: # starts a comment.',
    id: 'Tulis misalnya "#{trackingId}", dengan tanda kutip: # memulai komentar.',
  },
  otherwise: "#{trackingId}",
};

function readUrl(read: MappingReader): string | null {
  if (read.valueAt(["url"]) === undefined || read.valueAt(["url"]) === null) return null;
  return read.text(["url"], {
    expected: {
      en: "an https address with {trackingId} or {id} in it",
      id: "alamat https dengan {trackingId} atau {id} di dalamnya",
    },
    fits: (text) => /^https:\/\//i.test(text) && /\{(?:trackingId|id)\}/.test(text) && URL.canParse(text),
    advice: {
      en: "Correct it, or leave it out: citizens then see the number without a link.",
      id: "Perbaiki, atau hapus: warga lalu melihat nomor tanpa tautan.",
    },
  });
}

function readTimeouts(read: MappingReader): Sp4nMapping["timeouts"] {
  read.refuseOthers(["timeouts"], ["connectSeconds", "requestSeconds", "uploadSeconds"]);
  const seconds = (name: string, otherwise: number): number =>
    read.integer(["timeouts", name], { least: 1, most: 300, otherwise }) * 1000;
  return {
    connectMs: seconds("connectSeconds", 10),
    requestMs: seconds("requestSeconds", 30),
    uploadMs: seconds("uploadSeconds", 90),
  };
}

/**
 * Reads the constant members of a complaint. A constant with the name of a mapped member is a fault, because
 * it would silently replace that member.
 */
function readExtra(read: MappingReader, taken: readonly (string | null)[]): Sp4nMapping["extra"] {
  const extra: Record<string, string | number | boolean | null> = {};
  for (const name of read.membersOf(["extra"])) {
    const value = read.valueAt(["extra", name]);
    if (taken.includes(name))
      read.refuse(
        ["extra", name],
        {
          en: "absent, because fields.create sends this member",
          id: "tidak ada, karena fields.create sudah mengirim isian ini",
        },
        arrivedTexts(value),
        {
          en: "Remove it, or set that member of fields.create to null.",
          id: "Hapus, atau isi null di fields.create.",
        },
      );
    else if (
      value === null ||
      typeof value === "boolean" ||
      typeof value === "number" ||
      (typeof value === "string" && !value.includes(`\${`))
    )
      extra[name] = value;
    else
      read.refuse(
        ["extra", name],
        {
          en: `a text, a number, true, false or null, without \${…}`,
          id: `teks, angka, true, false, atau null, tanpa \${…}`,
        },
        arrivedTexts(value),
        {
          en: "Correct it. Secrets belong only to headers.",
          id: "Perbaiki. Rahasia hanya boleh di headers.",
        },
      );
  }
  return extra;
}

/** Reads the text of a mapping file. Throws `ConfigError`. */
export function readMappingText(file: string): string {
  let code: string | undefined;
  try {
    if (statSync(file).size <= mostBytes) return readFileSync(file, "utf8");
  } catch (error) {
    code = errorCode(error);
  }
  throw new ConfigError([
    code === undefined
      ? `LAPOR_SP4N_FILE should be a file of at most ${mostBytes / 1024 / 1024} MB, but ${file} is larger. Correct it.`
      : `LAPOR_SP4N_FILE should be a file that this program may read, but ${file} is not (${code}). Correct it, or leave it out for a channel without a connection to SP4N-LAPOR!.`,
  ]);
}
