// Interprets words whose meaning depends on the words around them.

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** An abbreviation with a common meaning, and nearby words that change its meaning. */
interface Abbreviation {
  readonly common: string;
  /** The rarer meaning. Default: the abbreviation itself. */
  readonly rare?: readonly string[];
  readonly near: ReadonlySet<string>;
  /** The number of words before and after the abbreviation that count as near. */
  readonly reach: number;
}

const abbreviations: ReadonlyMap<string, Abbreviation> = new Map([
  [
    "spt",
    {
      common: "seperti",
      near: listed(
        "badan coretax djp efiling efin kpp kring lapor masa melapor npwp orang pajak pelaporan pph pribadi tahunan",
      ),
      reach: 4,
    },
  ],
  [
    "pkm",
    {
      common: "puskesmas",
      near: listed(
        "dikti dosen hibah kampus kemahasiswaan mahasiswa pendanaan pimnas proposal riset simbelmawa",
      ),
      reach: 12,
    },
  ],
  [
    "sma",
    {
      common: "sama",
      near: listed(`adik akreditasi anak anakku biaya bos dan di dinas gedung guru ijazah jenjang kelas kepala ke komite lulus
        lulusan masuk murid n negeri negri pendidikan ppdb pungutan sd sekolah setara siswa siswi smk smp spmb spp
        swasta tamatan tingkat zonasi atau`),
      reach: 1,
    },
  ],
  [
    "dpt",
    {
      common: "dapat",
      rare: ["daftar", "pemilih", "tetap"],
      near: listed(
        "almarhum bawaslu coklit dps kpps kpu memilih nama pemilih pemilu pilkada pps terdaftar tps",
      ),
      reach: 6,
    },
  ],
  [
    "tpi",
    {
      common: "tapi",
      rare: ["tempat", "pelelangan", "ikan"],
      near: listed("bakul ikan kapal lantai lelang nelayan pelelangan perikanan retribusi"),
      reach: 6,
    },
  ],
  [
    "ppa",
    {
      common: "ppa",
      rare: ["peningkatan", "prestasi", "akademik"],
      near: listed(
        "beasiswa dikti fakultas kampus kuliah mahasiswa mahasiswi rektor semester ukt universitas",
      ),
      reach: 8,
    },
  ],
  [
    "tka",
    {
      common: "tka",
      rare: ["tes", "kemampuan", "akademik"],
      near: listed(
        "anak ikut jadwal kelas mapel nilai peserta sd sekolah siswa siswi sma smk smp soal ujian",
      ),
      reach: 8,
    },
  ],
  [
    "lp",
    {
      common: "lapas",
      rare: ["laporan", "polisi"],
      near: listed(
        "buat bukti dibuat kepolisian membuat model nomor penyidik polda polisi polres polsek sp2hp sudah sdh tanda",
      ),
      reach: 4,
    },
  ],
  [
    "pkl",
    {
      common: "pkl",
      rare: ["praktik", "kerja", "lapangan"],
      near: listed("guru industri jurusan kelas magang murid sekolah siswa siswi smk sertifikat"),
      reach: 6,
    },
  ],
]);

/** Shorthand of people who also write "sma" for "sama". */
const shorthand = listed("aj bgt blm dgn dlm dr gk jd jg klo krn mhn sdh sy sya tdk tlg tp tpi utk yg");

export function inContext(words: readonly string[]): readonly string[] {
  if (!words.some((word) => abbreviations.has(word))) return words;
  const isInformal = words.some((word) => shorthand.has(word));
  return words.flatMap((word, at) => {
    const known = abbreviations.get(word);
    if (!known) return word;
    const { common, rare = word, near, reach } = known;
    const around = words.slice(Math.max(0, at - reach), at + reach + 1);
    const isRare =
      around.some((other) => near.has(other)) ||
      (known.rare === undefined && around.some((other) => /^\d+$/.test(other))) ||
      (word === "sma" && !isInformal);
    return isRare ? rare : common;
  });
}

/** Words that precede a landmark. */
const beside = listed("arah belakang dekat depan menuju samping sebelah seberang sekitar");

/** Places that serve as landmarks, with the words in their names. */
const landmarks = listed(`
  api alfamart bandara bank bus desa dinas exit flyover gedung gerbang gereja gor hotel indomaret kampus kantor kecamatan
  kelurahan kereta kodim koramil kua lapangan lapas makam mal mall masjid mushola musala negeri pabrik pajak pasar
  pelabuhan perlintasan pertamina pintu polisi polres polsek pom puskesmas rel rsud rumah sakit sd sekolah sma smk smp
  spbu stadion stasiun terminal tol universitas
`);

const applying = listed("lamaran melamar ngelamar");

/** The maximum number of words in the name of a position that somebody applies for. */
const mostOfPost = 3;

/**
 * Removes landmarks ("di depan stasiun") and positions ("untuk melamar panwas"), because the report is not
 * about them.
 */
export function withoutMentions(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    kept.push(word);
    if (applying.has(word)) at += mostOfPost;
    // "depan rumah" refers to the writer's own place, not to a landmark.
    if (beside.has(word) && words[at + 1] !== "rumah") while (landmarks.has(words[at + 1] ?? "")) at += 1;
  }
  return kept;
}
