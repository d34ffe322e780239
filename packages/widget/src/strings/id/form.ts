import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { MapFrameStrings } from "../../map/map-frame.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings, FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { FormStrings } from "../form-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReportFacts } from "../status-strings.ts";
import { sending, tooLarge } from "./sending.ts";

const write = "Tuliskan alamat atau patokannya saja.";
const list = (words: readonly string[]) => new Intl.ListFormat("id").format(words);
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} meter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["LU", "LS", "BT", "BB"]);

/** Indonesian is the default language. Read each sentence aloud before you change it. */
export const form: FormStrings = {
  locale: "id",
  heading: "Sampaikan laporan",
  optional: "(opsional)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul atau harapan untuk pelayanan publik" },
    information_request: { name: "Informasi", hint: "Pertanyaan tentang layanan publik" },
  },
  fields: {
    classification: { label: "Jenis Laporan", ask: "Pilih jenis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Isi judul laporan",
      note: "Terisi dari cerita Anda",
    },
    body: {
      label: "Isi Laporan",
      ask: "Tuliskan isi laporan",
      hint: "Tanpa nomor KTP dan nama orang lain.",
    },
    occurredOn: { label: "Tanggal Kejadian", ask: "Isi tanggal kejadian" },
    region: {
      label: "Lokasi Kejadian",
      ask: "Pilih lokasi kejadian",
      example: "Desa, kecamatan, kota, atau kabupaten",
    },
    address: {
      label: "Alamat atau patokan",
      ask: "Isi alamat",
      example: "Misalnya Jalan Braga 12",
    },
    agency: { label: "Instansi Tujuan", ask: "Pilih instansi tujuan" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Foto atau dokumen", ask: "Periksa lampiran" },
    visibility: { label: "Siapa yang melihat?", ask: "Pilih siapa yang melihat laporan" },
  },
  parts: {
    what: "Apa yang terjadi?",
    where: "Di mana dan kapan?",
    whereOnly: "Di mana?",
    check: "Periksa dan kirim",
  },
  visibility: {
    open: { name: "Terbuka", hint: "Umum melihat isi, instansi melihat nama." },
    anonymous: { name: "Anonim", hint: "Umum melihat isi, nama tidak diberikan." },
    confidential: { name: "Rahasia", hint: "Hanya petugas yang membaca, tanpa nama." },
  },
  change: "Ubah",
  next: "Lanjut",
  fieldFaults: {
    required: ({ ask }) => `${ask} dahulu.`,
    too_short: ({ label }, { min }) =>
      `${label} terlalu pendek.${min ? ` Tulis sedikitnya ${min} huruf.` : ""}`,
    too_long: ({ label }, { max }) => `${label} terlalu panjang.${max ? ` Maksimal ${max} huruf.` : ""}`,
    invalid_format: ({ label }) => `${label} belum benar. Periksa kembali penulisannya.`,
    in_future: ({ label }) => `${label} tidak boleh setelah hari ini.`,
  },
  left: (count) => `Sisa ${count} huruf`,
  over: (count) => `Kelebihan ${count} huruf`,
  partMissing:
    "Formulir belum termuat seluruhnya. Isian Anda tetap ada. Periksa sambungan internet, lalu coba lagi.",
  send: "Kirim laporan",
  sending: "Mengirim laporan…",
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
};

/** The names of the fields on the reporter's page. */
export const reportFacts: ReportFacts = {
  occurredOn: "Tanggal kejadian",
  place: "Lokasi kejadian",
  attachments: "Lampiran",
  original: {
    title: "Judul semula",
    classification: "Jenis laporan semula",
    category: "Kategori semula",
    location: "Lokasi semula",
    none: "tidak diisi",
  },
};

const filePick: FilePickStrings = {
  locale: "id",
  choose: "Pilih berkas",
  camera: "Ambil foto",
  limits: ({ count, size, kinds }) =>
    `Maksimal ${count} berkas. Ukuran foto diperkecil otomatis; dokumen maksimal ${size}. Jenis: ${kinds}.`,
  list: "Lampiran yang dipilih",
  preparing: "Menyiapkan…",
  remove: "Hapus",
  retry: "Coba lagi",
};

const place: PlaceButtonStrings = {
  locate: "Gunakan lokasi saya",
  refusals: {
    denied: `Situs ini belum diizinkan membaca lokasi Anda. Izinkan di setelan peramban bila Anda mau. ${write}`,
    unavailable: `Lokasi Anda tidak dapat diketahui perangkat ini. ${write}`,
    timeout: `Lokasi Anda belum ditemukan. Coba lagi di tempat terbuka, atau tuliskan alamat atau patokannya saja.`,
    insecure: `Lokasi Anda tidak dapat dipakai karena alamat situs ini tidak diawali https. ${write}`,
  },
  openMap: "Tunjuk di peta",
};

export const late: LateStrings = {
  locale: "id",
  close: "Tutup",
  fieldFaults: {
    pick: ({ label }) => `${label}: pilih salah satu dari daftar yang muncul saat Anda mengetik.`,
    pick_or_unknown: ({ label }) =>
      `${label}: pilih salah satu dari daftar yang muncul saat Anda mengetik, atau pilih “Saya tidak tahu”.`,
  },
  when: {
    legend: "Kapan terakhir terjadi?",
    today: "Hari ini",
    yesterday: "Kemarin",
    other: "Tanggal lain",
    old: "Sudah lebih dari dua tahun. Laporan tetap dapat dikirim, tetapi Ombudsman hanya memeriksa kejadian dalam dua tahun terakhir.",
  },
  agency: {
    goesTo: "Tujuan laporan",
    site: "Pemilik situs ini",
    hint: "Saran instansi muncul di sini setelah Anda menulis isi laporan.",
    unknown: "Saya tidak tahu",
    unknownHint: "Tim verifikasi yang menentukan instansinya",
    other: "Instansi lain",
    search: "Cari instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    months
      ? `Biasanya dijawab ${days ? `dalam ${days} hari` : "pada hari yang sama"} (${months})`
      : days
        ? `Biasanya dalam ${days} hari`
        : "Biasanya hari itu juga",
  suggestion: {
    fromText: "dari isi laporan",
    maybe: "Mungkin urusan",
    pick: "Pilih",
    seems: (name) => `Sepertinya ini urusan ${name}.`,
    askFirst: "Ke mana laporan ini dikirim?",
    sendTo: (name) => `Kirim ke ${name}`,
    stayWith: (name) => `Tetap ke ${name}`,
    reason: "Saran dari isi laporan Anda",
    own: "Dari isi laporan Anda, instansi pemilik situs ini tampaknya yang berwenang.",
    unsure:
      "Belum jelas instansi mana yang berwenang. Pilih “Saya tidak tahu”; tim verifikasi yang menentukan.",
    here: (count) => `Ada ${count} saran dari isi laporan Anda. Anda yang memilih.`,
    show: (count) => `Lihat ${count} saran instansi dari isi laporan Anda`,
  },
  privacy: {
    keep: "Simpan laporan rahasia di perangkat ini",
    keepHint:
      "Bila tidak dipilih, laporan hilang saat halaman ditutup. Jangan pilih bila perangkat ini dipakai bersama.",
    kept: "Pengelola layanan menyimpan laporan dan data Anda.",
    more: "Selengkapnya",
  },
  reporter: {
    legend: "Nama dan kontak",
    contact: "Kontak",
    name: { label: "Nama lengkap", ask: "Isi nama lengkap" },
    email: { label: "Alamat email", ask: "Isi alamat email", hint: "Misalnya nama@contoh.id." },
    phone: { label: "Nomor HP", ask: "Isi nomor HP", hint: "Misalnya 0812 3456 7890." },
  },
  files: filePick,
  place,
  ...sending,
};

/** Instructions for moving a map, which every map has. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah menggeser peta. Tombol plus memperbesar, tombol minus memperkecil.",
  zoomIn: "Perbesar peta",
  zoomOut: "Perkecil peta",
  north: "Geser ke utara",
  south: "Geser ke selatan",
  west: "Geser ke barat",
  east: "Geser ke timur",
};

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `${label} tidak dipakai di formulir ini.`,
    wrong_type: ({ label }) => `${label} tidak dapat dibaca. Periksa kembali.`,
    too_small: ({ label }) => `${label} terlalu kecil.`,
    too_large: ({ label }) => `${label} terlalu besar.`,
    too_many: ({ label }) => `${label} terlalu banyak.`,
    duplicate: ({ label }) => `${label} tercantum dua kali. Hapus salah satunya.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} ini tidak tersedia. Pilih yang lain.`,
    out_of_range: ({ label }) => `Tanggal di ${label} tidak dapat dipakai.`,
    not_found: ({ label }) => `${label} ini tidak ditemukan. Pilih dari daftar.`,
    already_used: ({ label }) => `${label} sudah dipakai di laporan lain. Hapus, lalu unggah kembali.`,
    same_agency: () => "Laporan ini sudah ada di instansi itu.",
    not_permitted: ({ label }) => `${label} tidak dipakai di formulir ini.`,
    personal_data: ({ label }) => `${label} tampaknya memuat data pribadi. Samarkan dahulu.`,
  },
  search: {
    searching: "Mencari…",
    none: "Tidak ada yang cocok. Coba nama lain.",
    noneYet:
      "Tidak ada yang cocok. Coba nama resminya. Nama sehari-hari baru dicari setelah Anda memilih siapa yang melihat laporan.",
    outside: (province) => `di luar ${province}`,
    failed: "Daftar tidak dapat dimuat. Periksa sambungan internet Anda.",
    failedPlace: "Daftar lokasi belum dapat dimuat. Tulis saja nama tempatnya.",
    found: (count) => `${count} pilihan. Gulir, atau tekan tombol panah bawah, untuk memilih.`,
  },
  caution: {
    kinds: { nik: "nomor KTP (NIK)", card: "nomor kartu", phone: "nomor HP", email: "alamat email" },
    found: (kinds) => `Sepertinya ada ${list(kinds)} di sini. Orang lain dapat membacanya.`,
    mask: (kinds) => `Samarkan ${list(kinds)} ini`,
    masked: "✓ Sudah disamarkan.",
  },
  nudge: {
    words:
      "Soal seperti ini dapat dilaporkan secara rahasia: publik tidak melihatnya, dan nama Anda tidak diberikan kepada instansi.",
    accept: "Lapor secara rahasia",
    no: "Tidak perlu",
    corruption: "Korupsi juga dapat dilaporkan ke KPK (telepon 198) atau ke inspektorat instansi itu (WBS).",
    information:
      "Anda juga dapat meminta informasi ke PPID (pejabat informasi) instansi itu. PPID wajib menjawab dalam 10 hari kerja, dan dapat memperpanjangnya 7 hari kerja (UU 14/2008).",
    danger: "Sedang dalam bahaya? Telepon [polisi 110], atau [112] bila tersedia di daerah Anda.",
    injured: "Ada yang terluka? Telepon [ambulans 119].",
    violence: "Kekerasan terhadap perempuan atau anak: telepon [SAPA 129], atau WhatsApp 08111-129-129.",
    threatened: "Saksi atau korban yang diancam dapat meminta perlindungan ke [LPSK 148] pada jam kerja.",
    regional: "Nomor darurat di daerah ini:",
    accused: (agency) => `Anda melaporkan petugas ${agency}? Tim verifikasi dapat memilih instansi lain.`,
    leave: "Serahkan ke tim verifikasi",
  },
  pointPlace: {
    around: (name, kilometres) => `Sekitar ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) =>
      `Titik ada di sekitar ${named}, tetapi lokasi tertulis ${set}. Di mana kejadiannya?`,
    yes: "Ya, di sini",
    no: "Bukan, hapus titik",
  },
  twins: (name) => `Ada dua daerah bernama ${name}. Di mana kejadiannya?`,
  placeDoubt: {
    given: (named, set) =>
      `Isi laporan menyebut ${named}, tetapi lokasi yang terisi ${set}. Di mana kejadiannya?`,
    open: (named, site) => `Isi laporan menyebut ${named}. Kejadiannya di sana, atau di ${site}?`,
    look: (named) => `${named}? Periksa lagi lokasinya`,
  },
  place: {
    locale: "id",
    locating: "Mencari lokasi Anda…",
    attached: (accuracy) =>
      `Titik lokasi ditambahkan${accuracy === undefined ? "" : `, ketelitian ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Titik lokasi ditambahkan, tetapi hanya perkiraan (ketelitian ${metres(accuracy)}). Tuliskan juga alamat atau patokannya.`,
    coordinates,
    remove: "Hapus titik",
    removed: "Titik lokasi dihapus.",
    closeMap: "Tutup peta",
    loadingMap: "Memuat peta…",
    mapFailed: `Peta tidak dapat dimuat. ${write}`,
    map: {
      label: "Peta lokasi kejadian",
      instruction: "Geser peta sampai tanda ada di tempat kejadian.",
      ...mapMoves,
      at: (point) => `Tanda ada di ${coordinates(point)}.`,
      tilesMissing: "Sebagian gambar peta tidak dapat dimuat. Tanda tetap dapat digeser.",
    },
  },
  cards: {
    drop: "Hapus",
    drafts: (count) => `Ada ${count} isian yang belum terkirim`,
    changed: (when) => `Terakhir diubah ${when}`,
    untitled: "Tanpa judul",
    secret: "Laporan Rahasia",
    fileCount: (count) => `${count} lampiran`,
    dropped: "Isian dihapus. Anda dapat mengurungkannya dalam 10 detik.",
    undo: "Urungkan",
    undone: "Isian dikembalikan.",
    startEmpty: "Mulai dari kosong",
    arrived: "Laporan Anda sudah terkirim",
    unseen: "Tanda terimanya belum Anda lihat.",
  },
  site: {
    heading: "Layanan laporan belum dapat dihubungi",
    unreachable:
      "Perangkat Anda tersambung ke internet, tetapi layanan laporan tidak menjawab. Anda tetap dapat menulis laporan. Kami mencoba lagi selama halaman ini terbuka.",
    kept: "Laporan tidak dapat dikirim dari halaman ini. Isian Anda tetap ada di bawah.",
    instead: "Anda dapat melapor lewat:",
  },
  sight: {
    question: "Siapa dapat melihat apa?",
    identity: "Nama dan kontak Anda",
    report: "Isi laporan",
    agency: "Instansi",
    publicEye: "Publik",
    operator: "Pengelola layanan",
    sees: "Melihat",
    published: "Bila dipublikasikan",
    hidden: "Tidak",
    note: "Jangan tulis nama Anda di isi laporan bila Anda memilih Anonim: isi laporan tidak kami ubah.",
    early:
      "Judul, isi, lokasi, dan lampiran baru dikirim untuk mencari instansi dan laporan serupa setelah Anda menekan Lanjut atau memilih Terbuka atau Anonim. Bila tidak, isinya dicari sekali saat Anda menekan Kirim laporan. Pilihan Rahasia: semuanya baru dikirim saat Anda mengirim laporan.",
    notice: "Pemberitahuan privasi",
  },
  reporter: {
    hint: "Kami kabari setiap perkembangan. Petugas juga dapat menghubungi Anda.",
    hidden: "Kami kabari setiap perkembangan. Data ini tidak diberikan kepada instansi dan publik.",
  },
};

export const files: FileListStrings = {
  waiting: "✓ Siap dikirim bersama laporan",
  retrying: "Belum terkirim. Akan dicoba lagi otomatis.",
  progress: (percent) => `Mengunggah ${percent}%`,
  done: "Terunggah",
  cleaned: "tanpa lokasi",
  cancelled: "Unggahan dibatalkan",
  cancel: "Batalkan",
  usePlace: "Pakai lokasi foto ini",
  refused: {
    wrongType: ({ kinds }) => `Tidak dilampirkan: jenis berkas ini tidak diterima. Pakai ${kinds}.`,
    tooLarge: ({ size }) => `${tooLarge} Maksimal ${size}.`,
    empty: () => "Tidak dilampirkan: berkas ini kosong.",
    unreadable: () =>
      "Tidak dilampirkan: berkas ini rusak atau tidak dapat dibuka di sini. Coba pilih lagi, atau kirim tangkapan layarnya.",
    heic: () =>
      "Tidak dilampirkan: foto berformat iPhone (HEIC) tidak dapat dibuka di peramban ini. Kirim tangkapan layarnya.",
    locked: () =>
      "Tidak dilampirkan: PDF ini dikunci. Kirim salinan yang tidak dikunci, atau foto halamannya.",
    broken: () => "Tidak dilampirkan: PDF ini rusak. Simpan ulang sebagai PDF, atau kirim foto halamannya.",
    holdsFiles: () =>
      "Tidak dilampirkan: PDF ini memuat berkas lain. Kirim setiap berkas sendiri-sendiri, atau foto halamannya.",
    tooMany: ({ count }) => `Tidak dilampirkan: maksimal ${count} berkas.`,
  },
  announceDone: (name) => `${name} sudah terunggah.`,
};
