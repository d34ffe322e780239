import { searchRegions } from "../regions/region-search.ts";
import { wordsOf } from "../search/words.ts";
import { type Agency, findPresentAgency, localGovernmentOf } from "./agencies.ts";

// Everyday names of offices and the agencies that run them, most likely first. `regency` is the local
// government of the regency or city, `province` that of the province. UU 23/2014 (annex) divides the tasks:
// SMA, SMK and SLB belong to the province, KUA and madrasah to the ministry of religion. The province runs
// Samsat together with Polri (Perpres 5/2015).
const table = `
dishub, dinas perhubungan = regency province
dukcapil, disdukcapil, capil, catatan sipil, dinas kependudukan = regency
puskesmas, pustu, posyandu, dinkes, dinas kesehatan = regency province
rsud, rumah sakit daerah = regency province
samsat, bapenda, pajak kendaraan = province polri
kelurahan, lurah, kantor desa, balai desa, kepala desa, kades, kecamatan, camat = regency
rt, rw, rukun tetangga, rukun warga = regency
pdam, perumda air minum, perumdam, tirta = regency
kua, kantor urusan agama, madrasah, man, mtsn = kemenag
sekolah, sd, sdn, smp, smpn, paud, tk, disdik, dinas pendidikan = regency province
sma, sman, smk, smkn, slb = province
satpol pp, satpol, damkar, pemadam kebakaran, bpbd, dinsos, dinas sosial, disnaker, dinas tenaga kerja = regency province
dlh, dinas lingkungan hidup, dinas kebersihan, tpa sampah, tps sampah = regency
dpupr, dinas pu, dinas pekerjaan umum, bina marga, pju, lampu jalan = regency province
pasar, terminal, parkir, dpmptsp, perizinan, mal pelayanan publik, mpp = regency
polsek, polres, polda, sim, stnk, tilang = polri
kantor imigrasi, imigrasi, paspor = kemenimipas
lapas, rutan, penjara = kemenimipas
kantor pajak, kpp, bea cukai = kemenkeu
kantor pertanahan, sertifikat tanah = atr-bpn
kantor pos = pos-indonesia
pengadilan, pengadilan negeri, pengadilan agama = mahkamah-agung
kejari, kejati = kejaksaan
kodim, koramil, babinsa = tni
`;

export interface Office {
  /** The words of the office's name, without spaces. */
  readonly text: string;
  readonly words: readonly string[];
  readonly agencies: readonly string[];
}

/** From this number of letters, a name means the office, whatever words follow it. */
const unmistakable = 6;

/** Everyday names of offices and the agencies that run them. */
export const offices: readonly Office[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [names = "", run = ""] = line.split(" = ");
    return names.split(", ").map((name) => {
      const words = name.split(" ");
      return { text: words.join(""), words, agencies: run.split(" ") };
    });
  });

/** The meaning of an everyday name at one place. */
interface EverydayOffice {
  /** The agencies that run the office, most likely first. Empty if the text does not name such an office. */
  readonly agencies: readonly Agency[];
  /**
   * Whether the text means the office itself: "sman 3 bandung" and "puskesmas garuda" do, "pasar modal" does
   * not.
   */
  readonly isWhole: boolean;
}

/**
 * Finds the agencies that run an office by its everyday name. For example, "dishub" in Bandung belongs to the
 * city government. A place after the name takes precedence over `near`. Without a place, finds only national
 * agencies.
 */
export function findEverydayOffice(query: string, near?: string): EverydayOffice {
  const words = wordsOf(query.slice(0, 200));
  const office = bestOffice(words);
  if (!office) return { agencies: [], isWhole: false };
  const rest = words.slice(office.words.length).filter((word) => !/^\d+$/.test(word));
  const place =
    rest.length > 0 ? searchRegions(rest.join(" "), { limit: 1, strict: true })[0]?.code : undefined;
  const region = place ?? near;
  const found = office.agencies.map((agency) => {
    if (agency !== "regency" && agency !== "province") return findPresentAgency(agency);
    return region === undefined ? undefined : localGovernmentOf(region, agency);
  });
  return {
    agencies: [...new Set(found.filter((agency) => agency !== undefined))],
    isWhole: rest.length === 0 || place !== undefined || office.text.length >= unmistakable,
  };
}

/** Finds the office with the longest name at the beginning of the words. The last word can be incomplete. */
function bestOffice(words: readonly string[]): Office | undefined {
  const typed = words.join("");
  const whole = offices
    .filter(({ words: name }) => name.every((word, index) => words[index] === word))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (whole || typed.length < 4) return whole;
  const begun = offices.find(({ text }) => text.startsWith(typed));
  return begun && { ...begun, words };
}
