import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import { mapMoves } from "./map-moves.ts";

const list = new Intl.ListFormat("id");
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} meter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["LU", "LS", "BT", "BB"]);
const write = "Tuliskan alamat atau patokannya saja.";

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
    too_many_pixels: () => "Gambar terlalu besar. Pilih gambar yang lebih kecil.",
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
    found: (kinds) => `Sepertinya ada ${list.format(kinds)} di sini. Orang lain dapat membacanya.`,
    mask: (kinds) => `Samarkan ${list.format(kinds)} ini`,
    masked: "✓ Sudah disamarkan.",
  },
  nudge: {
    words:
      "Soal seperti ini dapat dilaporkan secara rahasia: publik tidak melihatnya, dan nama Anda tidak diberikan kepada instansi.",
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
      "Judul, isi, lokasi, dan lampiran baru dikirim untuk mencari instansi dan laporan serupa setelah Anda menekan Lanjut atau memilih Terbuka atau Anonim. Pilihan Rahasia: semuanya baru dikirim saat Anda mengirim laporan.",
    notice: "Pemberitahuan privasi",
  },
  reporter: {
    hint: "Kami kabari setiap perkembangan. Petugas juga dapat menghubungi Anda.",
    hidden: "Kami kabari setiap perkembangan. Data ini tidak diberikan kepada instansi dan publik.",
  },
};
