import type { Agency } from "@lapor/directory";

/**
 * Which of the successors of October 2024 took a topic over, where a ministry was split: by the ministry, then by the topic; `rest` for all other
 * topics. Names as in the directory's `successors`. Without an entry all of them are told.
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

/** What an agency of the cabinet until October 2024 has become, as far as the topic tells; none when it goes on as it was. */
export const successorsFor = ({ id, name, successors = [] }: Agency, topicId: string): readonly string[] => {
  const heir = heirs[id]?.[topicId] ?? heirs[id]?.rest;
  const known = heir !== undefined && successors.includes(heir) ? [heir] : successors;
  return known.filter((successor) => successor !== name);
};
