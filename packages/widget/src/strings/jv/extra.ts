import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import { mapMoves } from "./map-moves.ts";

const write = "Serat kemawon alamat utawi ancer-anceripun.";
// Numbers are formatted as in Indonesian: Chromium does not know Javanese.
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} meter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["ler", "kidul", "wetan", "kilen"]);

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `${label} mboten dipunangge ing formulir punika.`,
    wrong_type: ({ label }) => `${label} mboten saged dipunwaos. Priksa malih.`,
    too_small: ({ label }) => `${label} kirang ageng.`,
    too_large: ({ label }) => `${label} kagengen.`,
    too_many: ({ label }) => `${label} kekathahen.`,
    duplicate: ({ label }) => `${label} kaserat kaping kalih. Busak salah setunggal.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} punika mboten wonten. Pilih sanesipun.`,
    out_of_range: ({ label }) => `Tanggal ing ${label} mboten saged dipunginakaken.`,
    not_found: ({ label }) => `${label} punika mboten kepanggih. Pilih saking daftar.`,
    already_used: ({ label }) => `${label} sampun dipunangge ing laporan sanes. Busak, lajeng unggah malih.`,
    same_agency: () => "Laporan punika sampun wonten ing instansi kasebat.",
    too_many_pixels: () => "Gambaripun kagengen. Mangga milih gambar ingkang langkung alit.",
    not_permitted: ({ label }) => `${label} mboten dipunangge ing formulir punika.`,
    personal_data: ({ label }) => `${label} kadosipun ngemot data pribadi. Samaraken rumiyin.`,
  },
  search: {
    searching: "Madosi…",
    none: "Mboten wonten ingkang cocog. Cobi nami sanes.",
    noneYet:
      "Mboten wonten ingkang cocog. Cobi nami resminipun. Nami padintenan nembe dipunpadosi sasampunipun panjenengan milih sinten ingkang ningali laporan.",
    outside: (province) => `sanjawinipun ${province}`,
    failed: "Daftar mboten saged dipunbikak. Priksa sambungan internet panjenengan.",
    failedPlace: "Daftar papan dereng saged dipunbikak. Serat kemawon nami papanipun.",
    found: (count) => `${count} pilihan. Gulir, utawi pencet tombol panah ngandhap, kangge milih.`,
  },
  caution: {
    kinds: { nik: "nomer KTP (NIK)", card: "nomer kertu", phone: "nomer HP", email: "alamat email" },
    found: (kinds) => `Kadosipun wonten ${kinds.join(" lan ")} ing ngriki. Tiyang sanes saged maos.`,
    mask: (kinds) => `Samaraken ${kinds.join(" lan ")} punika`,
    masked: "✓ Sampun dipunsamaraken.",
  },
  nudge: {
    words:
      "Prekawis kados makaten saged dipunlaporaken kanthi rahasia: umum mboten ningali, lan asma panjenengan mboten dipunsukakaken dhateng instansi.",
    no: "Mboten perlu",
    corruption:
      "Korupsi ugi saged dipunlaporaken dhateng KPK (telpon 198) utawi dhateng inspektorat instansi punika (WBS).",
    information:
      "Panjenengan ugi saged nyuwun informasi dhateng PPID (pejabat informasi) instansi punika. PPID kedah mangsuli salebetipun 10 dinten kerja, lan saged nambah 7 dinten kerja (UU 14/2008).",
    danger:
      "Panjenengan saweg wonten ing bebaya? Telpon [polisi 110], utawi [112] menawi wonten ing dhaerah panjenengan.",
    injured: "Wonten ingkang tatu? Telpon [ambulans 119].",
    violence: "Kekerasan dhateng tiyang estri utawi lare: telpon [SAPA 129], utawi WhatsApp 08111-129-129.",
    threatened:
      "Seksi utawi korban ingkang dipunancam saged nyuwun pangayoman dhateng [LPSK 148] nalika jam kerja.",
    regional: "Nomer darurat ing dhaerah menika:",
    accused: (agency) =>
      `Panjenengan nglaporaken petugas ${agency}? Tim verifikasi saged milih instansi sanes.`,
    leave: "Pasrahaken dhateng tim verifikasi",
  },
  pointPlace: {
    around: (name, kilometres) => `Sakiwa tengenipun ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) =>
      `Titik wonten sakiwa tengenipun ${named}, nanging papan ingkang kaserat ${set}. Ing pundi kedadosanipun?`,
    yes: "Inggih, ing ngriki",
    no: "Sanes, busak titik",
  },
  twins: (name) => `Wonten kalih dhaerah nami ${name}. Kedadosanipun wonten pundi?`,
  placeDoubt: {
    given: (named, set) =>
      `Isi laporan nyebat ${named}, nanging papanipun kaisi ${set}. Kedadosanipun wonten pundi?`,
    open: (named, site) => `Isi laporan nyebat ${named}. Kedadosanipun wonten ngrika, utawi wonten ${site}?`,
    look: (named) => `${named}? Priksa malih papanipun`,
  },
  place: {
    locale: "jv",
    locating: "Madosi lokasi panjenengan…",
    attached: (accuracy) =>
      `Titik lokasi sampun kapasang${accuracy === undefined ? "" : `, kacek ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Titik lokasi sampun kapasang, nanging namung kinten-kinten (kacek ${metres(accuracy)}). Serat ugi alamat utawi ancer-anceripun.`,
    coordinates,
    remove: "Busak titik",
    removed: "Titik lokasi sampun dipunbusak.",
    closeMap: "Tutup peta",
    loadingMap: "Mbikak peta…",
    mapFailed: `Peta mboten saged dipunbikak. ${write}`,
    map: {
      label: "Peta papan kedadosan",
      instruction: "Geser peta ngantos tandhanipun wonten ing papan kedadosan.",
      ...mapMoves,
      at: (point) => `Tandhanipun wonten ing ${coordinates(point)}.`,
      tilesMissing: "Saperangan gambar peta mboten saged dipunbikak. Tandhanipun tetep saged dipungeser.",
    },
  },
  cards: {
    drop: "Busak",
    drafts: (count) => `Wonten ${count} isian ingkang dereng kakintun`,
    changed: (when) => `Pungkasan dipunowahi ${when}`,
    untitled: "Tanpa irah-irahan",
    secret: "Laporan Rahasia",
    fileCount: (count) => `${count} lampiran`,
    dropped: "Isian sampun dipunbusak. Panjenengan saged mbatalaken ing salebeting 10 detik.",
    undo: "Batalaken",
    undone: "Isian sampun dipunwangsulaken.",
    startEmpty: "Wiwiti saking kothong",
    arrived: "Laporan panjenengan sampun kakintun",
    unseen: "Tandha tampinipun dereng panjenengan pirsani.",
  },
  site: {
    heading: "Layanan laporan dereng saged dipunsambung",
    unreachable:
      "Piranti panjenengan sampun nyambung internet, nanging layanan laporan mboten mangsuli. Panjenengan tetep saged nyerat laporan. Kula cobi malih salaminipun kaca punika kabikak.",
    kept: "Laporan mboten saged dipunkintun saking kaca punika. Isian panjenengan taksih wonten ing ngandhap.",
    instead: "Panjenengan saged lapor lumantar:",
  },
  sight: {
    question: "Sinten ingkang saged ningali punapa?",
    identity: "Asma lan kontak panjenengan",
    report: "Isi laporan",
    agency: "Instansi",
    publicEye: "Umum",
    operator: "Pangurus layanan",
    sees: "Ningali",
    published: "Menawi dipunterbitaken",
    hidden: "Mboten",
    note: "Menawi milih Anonim, sampun ngantos nyerat asma panjenengan ing isi laporan. Isi laporan mboten dipunowahi.",
    early:
      "Judhul, isi, papan, lan lampiran nembe dipunkintun kangge madosi instansi lan laporan ingkang mirip sasampunipun panjenengan mencet Lajeng utawi milih Terbuka utawi Anonim. Menawi Rahasia, sedaya nembe dipunkintun nalika panjenengan ngintun laporan.",
    notice: "Katrangan privasi (basa Indonesia)",
  },
  reporter: {
    hint: "Saben lampah kula kabaraken. Petugas ugi saged ngubungi panjenengan.",
    hidden: "Saben lampah kula kabaraken. Data punika mboten dipunsukakaken dhateng instansi lan umum.",
  },
};
