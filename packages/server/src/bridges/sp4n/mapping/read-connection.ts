import { validateHeaderName, validateHeaderValue } from "node:http";
import type { Texts } from "../../bridge.ts";
import { arrivedHidden, arrivedTexts } from "./mapping-fault.ts";
import type { MappingReader, Path } from "./mapping-reader.ts";

/** The environment variables `LAPOR_SP4N_…`. */
export type Secrets = Readonly<Record<string, string>>;

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);

export function readBaseUrl(read: MappingReader): string {
  const text = read.text(["baseUrl"], {
    expected: {
      en: "the https address of the interface, without a query (http only on this machine)",
      id: "alamat https API, tanpa query (http hanya di mesin ini)",
    },
    hides: (text) => text.includes("@"),
    fits(text) {
      if (!URL.canParse(text)) return false;
      const { protocol, hostname, search, hash, username, password } = new URL(text);
      const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
      return isSafe && !search && !hash && !username && !password;
    },
    advice: {
      en: "Write the address that the ministry gave you. Names and passwords belong to headers.",
      id: "Tulis alamat yang diberikan kementerian. Nama dan kata sandi tempatnya di headers.",
    },
  });
  let end = text.length;
  while (text[end - 1] === "/") end--;
  return text.slice(0, end);
}

/** Headers that this program sets itself for each request. */
const ownHeaders = [
  "host",
  "content-type",
  "content-length",
  "transfer-encoding",
  "connection",
  "accept-encoding",
];
const reference = /\$\{([^{}]*)\}/g;
const namesSecret = /auth|token|key|secret|cookie|pass|credential|sign/i;
/** Matches a string without spaces that is long enough to be a key. */
const looksSecret = /[\w+/=.~-]{20,}/;

const aHeader: Texts = { en: "a text for a header", id: "teks untuk header" };
const asVariable: Texts = {
  en: `Put the secret into the environment, and only its name into the file: \${LAPOR_SP4N_TOKEN}.`,
  id: `Simpan rahasia di environment, dan tulis hanya namanya di berkas: \${LAPOR_SP4N_TOKEN}.`,
};

/** Replaces the names of secrets with their values. Rejects secrets that are written in the file itself. */
function fill(read: MappingReader, path: Path, secrets: Secrets, isSecret: boolean): string {
  const value = read.valueAt(path);
  if (typeof value !== "string" || value.trim() === "") {
    read.refuse(path, aHeader, arrivedHidden(value), asVariable);
    return "";
  }
  const literal = value.replace(reference, "").trim();
  const isScheme = /^(?:Bearer|Basic|Token)?$/i.test(literal);
  if (isSecret ? !isScheme || literal === value.trim() : looksSecret.test(literal)) {
    const expected: Texts = {
      en: `a secret from the environment, such as Bearer \${LAPOR_SP4N_TOKEN}`,
      id: `rahasia dari environment, misalnya Bearer \${LAPOR_SP4N_TOKEN}`,
    };
    read.refuse(path, expected, arrivedHidden(value), asVariable);
    return "";
  }
  return value.trim().replace(reference, (_, name: string) => {
    const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
    if (!/^LAPOR_SP4N_[A-Z0-9_]+$/.test(name) || name === "LAPOR_SP4N_FILE")
      read.refuse(
        path,
        { en: "a reference to a variable LAPOR_SP4N_…", id: "rujukan ke variabel LAPOR_SP4N_…" },
        { en: `names "${name.slice(0, 40)}"`, id: `menyebut "${name.slice(0, 40)}"` },
        {
          en: "No other variable can be sent to SP4N-LAPOR!. Rename it.",
          id: "Variabel lain tidak boleh dikirim ke SP4N-LAPOR!. Ganti namanya.",
        },
      );
    else if (secret === undefined)
      read.refuse(
        path,
        { en: `a reference to a variable that is set`, id: "rujukan ke variabel yang terisi" },
        { en: `names ${name}, which is not set`, id: `menyebut ${name}, yang tidak terisi` },
        {
          en: `Set ${name} in the environment of this program.`,
          id: `Isi ${name} di environment program ini.`,
        },
      );
    return secret ?? "";
  });
}

const isAllowed = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

/** Reads the headers for every request. At least one must contain a credential. */
export function readHeaders(read: MappingReader, secrets: Secrets): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of read.membersOf(["headers"])) {
    const path = ["headers", name];
    const isNamed = isAllowed(() => validateHeaderName(name));
    if (!isNamed || ownHeaders.includes(name.toLowerCase())) {
      read.refuse(
        path,
        {
          en: "the name of a header that this program does not set itself",
          id: "nama header yang tidak diisi program ini sendiri",
        },
        arrivedTexts(name),
        { en: "Remove it.", id: "Hapus isian itu." },
      );
      continue;
    }
    const value = fill(read, path, secrets, namesSecret.test(name));
    if (!isAllowed(() => validateHeaderValue(name, value)))
      read.refuse(
        path,
        { en: "a header without line breaks", id: "header tanpa ganti baris" },
        arrivedHidden(value),
        {
          en: "Correct the variable that it names.",
          id: "Perbaiki variabel yang disebutnya.",
        },
      );
    headers[name] = value;
  }
  if (!Object.keys(headers).some((name) => namesSecret.test(name)))
    read.refuse(
      ["headers"],
      { en: "a list of headers with the credentials", id: "daftar header berisi kredensial" },
      { en: "has none", id: "tidak memuatnya" },
      {
        en: `Write "Authorization: Bearer \${LAPOR_SP4N_AUTHORIZATION}" and "token: \${LAPOR_SP4N_TOKEN}" there.`,
        id: `Tulis "Authorization: Bearer \${LAPOR_SP4N_AUTHORIZATION}" dan "token: \${LAPOR_SP4N_TOKEN}" di sana.`,
      },
    );
  return headers;
}
