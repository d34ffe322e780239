import type { CompetentParty } from "../topics/topics.ts";
import { type Agency, findPresentAgency, listEndedAgencies, listPresentAgencies } from "./agencies.ts";
import { offices } from "./everyday-offices.ts";

/** A body that a text mentions: a national agency, or an office that every local government has. */
export interface NamedBody {
  /** The agencies that the body belongs to, best match first. */
  readonly parties: readonly CompetentParty[];
  /**
   * Whether the report is about the body ("pelayanan OJK", "petugas Dishub"). False if the text only mentions
   * the body in passing ("sudah lapor ke polsek").
   */
  readonly isSubject: boolean;
  /** Whether the text mentions the body only in its salutation ("Yth. Kementerian Kesehatan"). */
  readonly isAddressed: boolean;
}

interface Name {
  readonly words: readonly string[];
  readonly parties: readonly CompetentParty[];
  /** Whether the name has another meaning. It then counts only in capitals and as the subject. */
  readonly isAmbiguous: boolean;
}

/** Names of agencies that the directory does not contain. */
const otherNames: Readonly<Record<string, string>> = {
  bpn: "atr-bpn",
  "badan pertanahan nasional": "atr-bpn",
  esdm: "kemen-esdm",
  kominfo: "komdigi",
  dikti: "kemdiktisaintek",
  menpan: "kemenpanrb",
  kemenpan: "kemenpanrb",
  panrb: "kemenpanrb",
  bappebti: "kemendag",
  "komisi informasi": "ki-pusat",
  "bpjs tk": "bpjs-ketenagakerjaan",
  bpjstk: "bpjs-ketenagakerjaan",
  bpjamsostek: "bpjs-ketenagakerjaan",
  jamsostek: "bpjs-ketenagakerjaan",
  kepolisian: "polri",
  bkkbn: "kemendukbangga",
  bkpm: "kemeninves-hilirisasi",
};

/** Abbreviations and names that also have another meaning. */
const ambiguous = new Set(
  "antara bi big bin bp bpk bps bsn dpn ki kai karantina kki knd kpi kr ksp ky lan lps lsf ma mk ori pos tni".split(
    " ",
  ),
);

/** Names of everyday offices that also denote topics or occur in addresses. */
const noOffices = new Set(
  "sekolah sd smp sma smk slb tk rt rw man sim pasar parkir terminal stnk tilang paspor".split(" "),
);

/** Words after which a body is the subject. */
const beforeSubjects = new Set(
  `adukan aparat aplikasi bagian bendahara cabang dokter kecewa kantor kasir keluhan kinerja lambat layanan
  laman loket mengadukan mengeluhkan oknum operator pegawai pejabat pelayanan penjaga perawat petugas pihak pimpinan satpam
  sekretariat sikap situs staf staff teller terhadap website web`.split(/\s+/),
);

/** Salutations that can precede an agency's name. */
const greetings = new Set(
  "admin dear hai halo hallo hormat kepada malam mimin min pagi siang sore yth".split(" "),
);

/** Words after which a body is a landmark, a purpose, or an agency that the reporter already contacted. */
const beforeOthers = new Set(
  `arah belakang dekat depan disuruh daftar melamar melapor lapor menuju menyurati menyuruh ngelamar samping sebelah seberang
  sekitar syarat tembusan`.split(/\s+/),
);

/**
 * Words after a body that the reporter already contacted and that sent the reporter elsewhere: "PLN bilang
 * punya dinas".
 */
const afterOthers = new Set(
  `bilang bilangnya berkata dibilang jawab jawabannya jawabnya kata katanya lempar malah melempar menjawab menjelaskan menolak
  mengarahkan menyarankan menyuruh ngomong nyuruh sarankan suruh suruhnya`.split(/\s+/),
);

/** Words that can come between any of these words and the name: "pelayanan di kantor BPN". */
const between = new Set(
  "di dari ke kepada para pada kantor perum pt pihak dengan untuk jadi bagian oleh dinas cpns calon".split(
    " ",
  ),
);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns an agency's names without legal forms. "Kementerian A/Badan B" has two names. */
const namesOf = ({ name, shortName }: Agency): string[] =>
  [name, shortName].flatMap((all) => {
    const plain = all.replace(/^(PT|Perum) |\(Persero\)|\bTbk\b|Republik Indonesia$/g, "").trim();
    return [plain, ...(plain.includes("Barang/Jasa") ? [] : plain.split("/"))];
  });

function readNames(): ReadonlyMap<string, readonly Name[]> {
  const byFirst = new Map<string, Name[]>();
  const known = new Set<string>();
  const add = (name: string, parties: readonly CompetentParty[]) => {
    const words = wordsIn(name.toLowerCase());
    const [first] = words;
    const key = words.join(" ");
    if (first === undefined || key.length < 2 || known.has(key)) return;
    known.add(key);
    const there = byFirst.get(first) ?? [];
    there.push({ words, parties, isAmbiguous: ambiguous.has(key) });
    byFirst.set(first, there);
  };
  const national = listPresentAgencies().filter(({ regionCode }) => regionCode === undefined);
  for (const agency of national) for (const name of namesOf(agency)) add(name, [`agency:${agency.id}`]);
  for (const [name, id] of Object.entries(otherNames)) if (findPresentAgency(id)) add(name, [`agency:${id}`]);
  for (const agency of listEndedAgencies()) {
    const heir = findPresentAgency(agency.id);
    if (heir && heir.regionCode === undefined)
      for (const name of namesOf(agency)) add(name, [`agency:${heir.id}`]);
  }
  for (const { words, agencies } of offices) {
    const name = words.join(" ");
    if (!noOffices.has(name))
      add(
        name,
        agencies.map(
          (one): CompetentParty =>
            one === "regency" || one === "province" ? `level:${one}` : `agency:${one}`,
        ),
      );
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

let names: ReadonlyMap<string, readonly Name[]> | undefined;
let namesOfAgencies: readonly Agency[] | undefined;

/** Finds the bodies that a text mentions, in order of first occurrence. Ignores landmarks and purposes. */
export function bodiesInText(text: string): NamedBody[] {
  if (!names || namesOfAgencies !== listPresentAgencies()) {
    names = readNames();
    namesOfAgencies = listPresentAgencies();
  }
  const written = wordsIn(text);
  const words = written.map((word) => word.toLowerCase());
  const found = new Map<string, NamedBody>();
  for (let at = 0; at < words.length; at += 1) {
    const name = names
      .get(words[at] as string)
      ?.find((one) => one.words.every((word, index) => words[at + index] === word));
    if (!name) continue;
    const wasAsked = afterOthers.has(words[at + name.words.length] ?? "");
    const role = wasAsked ? "other" : roleAt(words, at);
    const isAddressed = role === "addressed";
    const isSubject = role === "subject" || isAddressed;
    const isMeant =
      !name.isAmbiguous || (isSubject && /^\p{Lu}(\p{Lu}+|\p{Ll}{3,})$/u.test(written[at] as string));
    const isOffice = name.parties.some((party) => party.startsWith("level:"));
    const key = name.parties.join();
    // Offices count only as the subject, because addresses and other topics also mention them.
    const known = found.get(key);
    const isStronger = !known?.isSubject || (known.isAddressed && role === "subject");
    if (isMeant && role !== "other" && (isSubject || !isOffice) && isStronger)
      found.set(key, { parties: name.parties, isSubject, isAddressed });
    at += name.words.length - 1;
  }
  return [...found.values()];
}

/** Determines a name's role in the report from the words before it. */
function roleAt(words: readonly string[], at: number): "subject" | "addressed" | "other" | "named" {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = words[before] as string;
    if (beforeOthers.has(word)) return "other";
    if (beforeSubjects.has(word) && !beforeOthers.has(words[before - 1] ?? "")) return "subject";
    if (greetings.has(word)) return "addressed";
    if (!between.has(word)) return "named";
  }
  return "named";
}
