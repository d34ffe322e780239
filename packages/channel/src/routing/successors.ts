import type { Agency } from "@lapor/directory";

/**
 * The successor of October 2024 that is responsible for a topic of a split ministry, by ministry and topic;
 * `rest` covers all other topics. Names as in `successors` of the directory. Without an entry, all successors
 * are named.
 */
const heirs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kemenag: {
    "haji-umrah": "Kementerian Haji dan Umrah",
    halal: "BPJPH",
    rest: "Kementerian Agama",
  },
  kemenkumham: {
    imigrasi: "Kementerian Imigrasi dan Pemasyarakatan",
    pemasyarakatan: "Kementerian Imigrasi dan Pemasyarakatan",
    "layanan-hukum": "Kementerian Hukum",
    ham: "Kementerian HAM",
  },
  kemendikbudristek: {
    "bantuan-pendidikan": "Kemendikdasmen",
    "sekolah-dasar": "Kemendikdasmen",
    "sekolah-menengah": "Kemendikdasmen",
    "perguruan-tinggi": "Kemdiktisaintek",
    pariwisata: "Kementerian Kebudayaan",
  },
  kemenpupr: {
    perumahan: "Kementerian Perumahan dan Kawasan Permukiman",
    rest: "Kementerian Pekerjaan Umum",
  },
  klhk: {
    kehutanan: "Kementerian Kehutanan",
    pencemaran: "Kementerian Lingkungan Hidup/BPLH",
    sampah: "Kementerian Lingkungan Hidup/BPLH",
  },
  kemendes: { desa: "Kementerian Desa dan PDT", lembaga: "Kementerian Transmigrasi" },
  kemenparekraf: { pariwisata: "Kementerian Pariwisata" },
};

/**
 * The successors of an agency of the cabinet until October 2024, as far as the topic determines them. Empty
 * when the agency continues under its name.
 */
export function successorsFor({ id, name, successors = [] }: Agency, topicId: string): readonly string[] {
  const heir = heirs[id]?.[topicId] ?? heirs[id]?.rest;
  const known = heir !== undefined && successors.includes(heir) ? [heir] : successors;
  return known.filter((successor) => successor !== name);
}
