import type { FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";

const again = "Silakan tunggu sebentar, lalu coba lagi.";
const unset = "Formulir di situs ini belum diatur dengan benar. Mohon beri tahu pengelola situs.";
const work =
  "Laporan yang masuk sedang banyak dan pemeriksaan keamanan belum selesai. Tunggu sebentar, lalu coba lagi.";
const unprocessed = "Laporan belum dapat diproses. Coba lagi.";

const write = "Tuliskan alamat atau patokannya saja.";

const files: FilePickStrings = {
  locale: "id",
  choose: "Tambah foto atau dokumen",
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

const keeping: KeepingStrings = {
  saved: "✓ Isian tersimpan di perangkat ini.",
  onlyHere: "Perangkat ini tidak dapat menyimpan isian. Jangan tutup halaman ini sebelum laporan terkirim.",
  notKept:
    "Laporan rahasia tidak disimpan di perangkat ini. Jangan tutup halaman ini sebelum laporan terkirim.",
  draft: (when) => `Ada isian yang belum terkirim dari ${when}.`,
  resume: "Lanjutkan",
  drop: "Hapus",
  restored: "Kami kembalikan isian Anda.",
  waiting: (count) => `${count} laporan di perangkat ini belum terkirim.`,
  sent: (count) => `${count} laporan sudah terkirim.`,
  look: "Lihat",
  heading: "Laporan di perangkat ini",
  entry: (when) => `Laporan ${when}`,
  read: "Baca isinya",
  states: {
    waiting: "Belum terkirim, menunggu sinyal",
    busy: "Belum terkirim, menunggu layanan",
    blocked: "Belum terkirim: halaman ini tidak dapat menghubungi layanan",
    sending: "Sedang dikirim…",
    solving: "Memeriksa…",
    file: (number, count) => `Laporan sudah terkirim. Mengirim lampiran ${number} dari ${count}…`,
    sent: "Terkirim",
    refused: "Belum diterima: ada yang perlu diperbaiki",
    stale: "Sudah lebih dari dua hari. Tekan Kirim sekarang bila laporan ini masih perlu dikirim.",
  },
  willSend:
    "Laporan tersimpan di perangkat ini dan terkirim otomatis saat ada sinyal dan halaman ini dibuka. Tidak akan terkirim dua kali.",
  willSendOnlyHere:
    "Laporan terkirim otomatis saat ada sinyal. Tidak akan terkirim dua kali. Perangkat ini tidak menyimpannya, jadi jangan tutup halaman ini.",
  nextTry: (when) => `Akan dicoba lagi pukul ${when}.`,
  confidential: "Laporan rahasia tidak disimpan di perangkat tanpa izin Anda.",
  keepConfidential: "Simpan di perangkat ini",
  sendNow: "Kirim sekarang",
  edit: "Ubah laporan",
  discard: "Hapus laporan",
  reallyDiscard: "Laporan ini belum terkirim. Hapus dari perangkat ini?",
  discarded: "Laporan dihapus dari perangkat ini.",
  receipt: "Lihat tanda terima",
  another: "Tulis laporan lain",
  slow: "Masih mengirim, mohon tunggu…",
  forget: "Hapus semua dari perangkat ini",
  forgetHint: "Perangkat ini dipakai bersama?",
  reallyForget: "Semua isian, laporan yang belum terkirim, dan tanda terima akan dihapus dari perangkat ini.",
  yes: "Ya, hapus",
  cancel: "Batal",
  forgotten: "Semua sudah dihapus dari perangkat ini.",
};

const report: ReportStrings = {
  locale: "id",
  trackingId: "Nomor lacak",
  accessCode: "Kode akses",
  nationalTriage: "Tim verifikasi",
  stages: {
    national_verification: "Tim verifikasi memeriksa laporan dan memilih instansi",
    agency_verification: "Instansi memeriksa laporan Anda",
    follow_up: "Instansi mulai menindaklanjuti",
    answer: "Instansi memberi jawaban",
    reporter_reaction: "Anda dapat menanggapi jawaban instansi",
    reporter_information: "Anda perlu menjawab pertanyaan instansi",
    taking_to_sp4n: "Petugas membawa laporan Anda ke SP4N-LAPOR!",
  },
  due: "Langkah berikutnya",
  by: "paling lambat",
  responsible: "Sekarang berada di",
  sentTo: (name, operator) => `Dikirim ke ${name}, dikelola ${operator}.`,
  wayOn: {
    none: (team) => `${team} meneruskan laporan yang salah alamat ke instansi yang tepat.`,
    linked: () =>
      "Bila bukan wewenang instansi ini, petugas meneruskannya ke SP4N-LAPOR!, atau memberi tahu Anda caranya.",
    forwarded: () => "Laporan juga diteruskan ke SP4N-LAPOR!",
  },
};

const receipt: ReceiptStrings = {
  ...report,
  heading: "Laporan Anda sudah diterima",
  keep: "Simpan nomor lacak (tracking ID) dan kode akses ini sekarang. Kode yang hilang tidak dapat diganti.",
  warning:
    "Siapa pun yang memegang kode akses dapat membaca laporan Anda. Jangan berikan kode akses kepada orang lain.",
  show: "Tampilkan kode akses",
  hide: "Sembunyikan kode akses",
  copy: "Salin nomor dan kode",
  copied: "Tersalin.",
  copyFailed: "Tidak dapat menyalin otomatis. Nomor dan kode sudah disorot. Salin sendiri atau catat.",
  remember: {
    button: "Ingat di perangkat ini",
    hint: "Lain kali laporan ini terbuka tanpa kode, kecuali untuk mencabutnya. Jangan pilih di perangkat yang dipakai bersama.",
    where: (site) => `Hanya di peramban ini, hanya untuk ${site}, dan terenkripsi.`,
    done: "✓ Laporan ini diingat di perangkat ini.",
    failed: "Perangkat ini tidak dapat menyimpannya. Simpan nomor lacak dan kode aksesnya dengan cara lain.",
  },
  again: "Tulis laporan lain",
  follow: "Dengan nomor lacak dan kode akses, Anda dapat melihat perkembangan laporan ini kapan saja.",
  openStatusPage: "Buka halaman lacak",
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
    goesTo: "Diteruskan ke",
    site: "Pemilik situs ini",
    hint: "Saran instansi muncul di sini setelah Anda menulis isi laporan.",
    unknown: "Saya tidak tahu",
    unknownHint: "Tim verifikasi yang menentukan instansinya",
    other: "Instansi lain",
    search: "Cari instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    `Biasanya dijawab ${days ? `dalam ${days} hari` : "pada hari yang sama"} (${months})`,
  suggestion: {
    badge: "Disarankan",
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
  files,
  place,
  keeping,
  fault: {
    heading: "Laporan belum terkirim",
    kept: "Semua isian Anda masih ada di sini. Kirim sekali lagi; laporan tidak akan terkirim dua kali.",
    reference: "Nomor rujukan:",
  },
  unavailable: "Formulir belum dapat dipakai",
  faults: {
    network: "Sambungan internet terputus. Coba lagi bila sinyal sudah kembali.",
    timeout: "Layanan terlalu lama menjawab. Mungkin sinyal Anda lemah. Coba lagi.",
    aborted: "Pengiriman dihentikan.",
    bad_response: `Server tidak memberi jawaban yang benar. Mungkin Anda harus masuk (login) ke Wi-Fi dahulu. ${again}`,
    invalid_request: unprocessed,
    idempotency_key_missing: unprocessed,
    unauthorized: unset,
    key_expired: unset,
    wrong_key_kind: unset,
    secret_key_exposed: unset,
    role_not_allowed: unset,
    step_up_required: unset,
    not_responsible: unset,
    origin_not_allowed: "Situs ini belum terdaftar untuk menerima laporan. Mohon beri tahu pengelola situs.",
    not_found: unset,
    agency_not_found: "Instansi ini tidak ditemukan. Pilih instansi lain.",
    method_not_allowed: unset,
    request_timeout: "Pengiriman terlalu lambat. Mungkin sinyal Anda lemah. Coba lagi.",
    idempotency_in_flight: "Permintaan ini sedang diproses. Tunggu sebentar, lalu coba lagi.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    payload_too_large: "Laporan dan lampirannya terlalu besar. Kurangi ukuran lampiran, lalu coba lagi.",
    unsupported_media_type: "Jenis berkas ini tidak diterima.",
    validation_failed: "Ada isian yang belum sesuai. Periksa kembali isian Anda.",
    idempotency_key_reused: "Versi sebelumnya sudah kami terima. Kirim sekali lagi untuk mengirim versi ini.",
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Terlalu banyak permintaan dari sini. Tunggu beberapa menit, lalu coba lagi.",
    upload_quota_exceeded:
      "Terlalu banyak lampiran dikirim dari sini. Kirim laporan tanpa lampiran; lampiran dapat menyusul nanti.",
    internal_error: `Ada gangguan di layanan kami, bukan pada isian Anda. ${again}`,
    unavailable: `Layanan sedang tidak tersedia. ${again}`,
  },
  unknownError: `Terjadi gangguan yang belum kami kenali. ${again}`,
  receipt,
  report,
};
