import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import { mapMoves } from "./map-moves.ts";

const write = "Serat waé alamat atanapi patokanana.";
// Numbers are formatted as in Indonesian: Chromium does not know Sundanese.
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} méter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["kalér", "kidul", "wétan", "kulon"]);

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `${label} teu dianggo dina formulir ieu.`,
    wrong_type: ({ label }) => `${label} teu tiasa diaos. Pariksa deui.`,
    too_small: ({ label }) => `${label} alit teuing.`,
    too_large: ({ label }) => `${label} ageung teuing.`,
    too_many: ({ label }) => `${label} seueur teuing.`,
    duplicate: ({ label }) => `${label} kaserat dua kali. Hapus salah sahijina.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} ieu teu aya. Pilih anu sanés.`,
    out_of_range: ({ label }) => `Tanggal dina ${label} teu tiasa dianggo.`,
    not_found: ({ label }) => `${label} ieu teu kapendak. Pilih tina daptar.`,
    already_used: ({ label }) => `${label} parantos dianggo dina laporan sanés. Hapus, teras unggah deui.`,
    same_agency: () => "Laporan ieu parantos aya di instansi éta.",
    too_many_pixels: () => "Gambarna ageung teuing. Mangga pilih gambar anu langkung alit.",
    not_permitted: ({ label }) => `${label} teu dianggo dina formulir ieu.`,
    personal_data: ({ label }) => `${label} sigana ngandung data pribadi. Samarkeun heula.`,
  },
  search: {
    searching: "Milari…",
    none: "Teu aya anu cocog. Cobian nami sanés.",
    noneYet:
      "Teu aya anu cocog. Cobian nami resmina. Nami sapopoé nembé dipilarian saparantos Anjeun milih saha anu ningali laporan.",
    outside: (province) => `di luareun ${province}`,
    failed: "Daptar teu tiasa dibuka. Pariksa sambungan internét Anjeun.",
    failedPlace: "Daptar tempat teu acan tiasa dibuka. Serat waé nami tempatna.",
    found: (count) => `${count} pilihan. Gulir, atanapi pencét tombol panah ka handap, pikeun milih.`,
  },
  caution: {
    kinds: { nik: "nomer KTP (NIK)", card: "nomer kartu", phone: "nomer HP", email: "alamat email" },
    found: (kinds) => `Sigana aya ${kinds.join(" sareng ")} di dieu. Jalmi sanés tiasa maos.`,
    mask: (kinds) => `Samarkeun ${kinds.join(" sareng ")} ieu`,
    masked: "✓ Parantos disamarkeun.",
  },
  nudge: {
    words:
      "Perkawis sapertos kieu tiasa dilaporkeun sacara rahasia: masarakat teu ningali, sareng jenengan Anjeun teu dipasihkeun ka instansi.",
    no: "Teu kedah",
    corruption:
      "Korupsi ogé tiasa dilaporkeun ka KPK (telepon 198) atanapi ka inspektorat instansi éta (WBS).",
    information:
      "Informasi ogé tiasa dipundut ka PPID (pejabat informasi) instansi éta. PPID kedah ngawaler dina 10 dinten gawé, sareng tiasa nambihan 7 dinten gawé (UU 14/2008).",
    danger: "Anjeun nuju aya dina bahaya? Telepon [pulisi 110], atanapi [112] upami aya di daérah Anjeun.",
    injured: "Aya anu tatu? Telepon [ambulans 119].",
    violence: "Kekerasan ka istri atanapi murangkalih: telepon [SAPA 129], atanapi WhatsApp 08111-129-129.",
    threatened:
      "Saksi atanapi korban anu diancam tiasa nyuhunkeun panangtayungan ka [LPSK 148] dina jam gawé.",
    regional: "Nomer darurat di daérah ieu:",
    accused: (agency) => `Anjeun ngalaporkeun patugas ${agency}? Tim verifikasi tiasa milih instansi sanés.`,
    leave: "Pasrahkeun ka tim verifikasi",
  },
  pointPlace: {
    around: (name, kilometres) => `Sakitar ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) =>
      `Titik aya di sakitar ${named}, tapi tempat anu diserat ${set}. Di mana kajadianana?`,
    yes: "Leres, di dieu",
    no: "Sanés, hapus titik",
  },
  twins: (name) => `Aya dua daérah anu namina ${name}. Di mana kajadianana?`,
  placeDoubt: {
    given: (named, set) =>
      `Eusi laporan nyebat ${named}, tapi tempatna dieusian ${set}. Di mana kajadianana?`,
    open: (named, site) => `Eusi laporan nyebat ${named}. Kajadianana di dinya, atanapi di ${site}?`,
    look: (named) => `${named}? Pariksa deui tempatna`,
  },
  place: {
    locale: "su",
    locating: "Milari lokasi Anjeun…",
    attached: (accuracy) =>
      `Titik lokasi parantos kapasang${accuracy === undefined ? "" : `, bénten ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Titik lokasi parantos kapasang, tapi mung kira-kira (bénten ${metres(accuracy)}). Serat ogé alamat atanapi patokanana.`,
    coordinates,
    remove: "Hapus titik",
    removed: "Titik lokasi parantos dihapus.",
    closeMap: "Tutup peta",
    loadingMap: "Muka peta…",
    mapFailed: `Peta teu tiasa dibuka. ${write}`,
    map: {
      label: "Peta tempat kajadian",
      instruction: "Gésérkeun peta dugi ka tandana aya di tempat kajadian.",
      ...mapMoves,
      at: (point) => `Tandana aya di ${coordinates(point)}.`,
      tilesMissing: "Sabagian gambar peta teu tiasa dibuka. Tandana tetep tiasa digésér.",
    },
  },
  cards: {
    drop: "Hapus",
    drafts: (count) => `Aya ${count} eusian anu teu acan kakintun`,
    changed: (when) => `Pamungkas dirobih ${when}`,
    untitled: "Teu aya judul",
    secret: "Laporan Rahasia",
    fileCount: (count) => `${count} lampiran`,
    dropped: "Eusian parantos dihapus. Anjeun tiasa ngabolaykeun dina 10 detik.",
    undo: "Bolaykeun",
    undone: "Eusian parantos dibalikkeun.",
    startEmpty: "Mimitian ti kosong",
    arrived: "Laporan Anjeun parantos kakintun",
    unseen: "Tanda tarimana teu acan ditingali ku Anjeun.",
  },
  site: {
    heading: "Layanan laporan teu acan tiasa dihubungi",
    unreachable:
      "Alat Anjeun parantos nyambung kana internét, tapi layanan laporan teu ngawaler. Anjeun tetep tiasa nyerat laporan. Dicobian deui salami kaca ieu dibuka.",
    kept: "Laporan teu tiasa dikintunkeun tina kaca ieu. Eusian Anjeun masih aya di handap.",
    instead: "Anjeun tiasa lapor ngalangkungan:",
  },
  sight: {
    question: "Saha anu tiasa ningali naon?",
    identity: "Jenengan sareng kontak Anjeun",
    report: "Eusi laporan",
    agency: "Instansi",
    publicEye: "Masarakat",
    operator: "Pangurus layanan",
    sees: "Ningali",
    published: "Upami diterbitkeun",
    hidden: "Henteu",
    note: "Upami milih Anonim, ulah nyerat jenengan Anjeun dina eusi laporan. Eusi laporan teu dirobih.",
    early:
      "Judul, eusi, tempat, sareng lampiran nembé dikintunkeun pikeun milari instansi sareng laporan sarupi saatos Anjeun mencét Teras atanapi milih Terbuka atanapi Anonim. Upami Rahasia, sadayana nembé dikintunkeun nalika Anjeun ngintun laporan.",
    notice: "Katerangan privasi (basa Indonésia)",
  },
  reporter: {
    hint: "Unggal léngkah diwartoskeun. Patugas ogé tiasa ngahubungi Anjeun.",
    hidden: "Unggal léngkah diwartoskeun. Data ieu teu dipasihkeun ka instansi sareng masarakat.",
  },
};
