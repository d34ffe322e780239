import { photosId } from "../../photos/photos-id.ts";
import { placeId } from "../../place/place-id.ts";
import { keepingId } from "../keeping-id.ts";
import type { LateStrings } from "../late-strings.ts";
import { receiptId, reportId } from "../report-id.ts";

const again = "Silakan tunggu sebentar, lalu coba lagi.";
const unset = "Formulir di situs ini belum disetel dengan benar. Mohon beri tahu pengelola situs.";
const work =
  "Sekarang banyak laporan masuk, dan perangkat ini belum dapat membuktikan bahwa ia bukan mesin. Tunggu sebentar, lalu coba lagi.";
const changed = "Data ini sudah berubah. Tekan Perbarui, lalu coba lagi.";
const list = new Intl.ListFormat("id");

/** Bahasa Indonesia: everything that the first load can do without. */
export const lateId: LateStrings = {
  locale: "id",
  close: "Tutup",
  fieldFaults: {
    pick: ({ label }) => `${label}: pilih salah satu dari daftar yang muncul saat Anda mengetik.`,
    pick_or_unknown: ({ label }) =>
      `${label}: pilih salah satu dari daftar yang muncul saat Anda mengetik, atau pilih “Saya tidak tahu”.`,
    unknown_field: ({ label }) => `Isian ${label} tidak dapat diterima di sini.`,
    wrong_type: ({ label }) => `${label} tidak dapat dibaca. Periksa kembali.`,
    too_small: ({ label }) => `${label} terlalu kecil.`,
    too_large: ({ label }) => `${label} terlalu besar.`,
    too_many: ({ label }) => `${label} terlalu banyak.`,
    duplicate: ({ label }) => `${label} tercantum dua kali. Hapus salah satunya.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} ini tidak tersedia. Pilih yang lain.`,
    not_found: ({ label }) => `${label} ini tidak ditemukan. Pilih dari daftar.`,
    already_used: ({ label }) => `${label} sudah dipakai di laporan lain. Hapus, lalu unggah kembali.`,
    same_agency: () => "Laporan ini sudah ada di instansi itu.",
    too_many_pixels: () => "Gambar terlalu besar. Pilih gambar yang lebih kecil.",
    not_permitted: ({ label }) => `${label} tidak perlu diisi di sini.`,
    personal_data: ({ label }) => `${label} tampaknya memuat data pribadi. Samarkan dahulu.`,
  },
  search: {
    searching: "Mencari…",
    none: "Tidak ada yang cocok. Coba nama lain.",
    failed: "Daftar tidak dapat dimuat. Periksa sambungan internet Anda.",
    failedPlace: "Daftar lokasi belum dapat dimuat. Tulis saja nama tempatnya.",
    found: (count) => `${count} pilihan. Geser atau tekan panah bawah untuk memilih.`,
  },
  suggestion: {
    reason: "Saran dari isi laporan Anda",
    own: "Dari isi laporan Anda, instansi pemilik situs ini tampaknya yang berwenang.",
    unsure: "Belum jelas instansi mana yang berwenang. Biarkan saja, atau pilih “Saya tidak tahu”.",
    here: (count) => `Ada ${count} saran dari isi laporan Anda. Anda yang memilih.`,
    show: (count) => `Lihat ${count} saran instansi dari isi laporan Anda`,
  },
  caution: {
    kinds: { nik: "nomor KTP (NIK)", card: "nomor kartu", phone: "nomor telepon", email: "alamat email" },
    found: (kinds) => `Sepertinya ada ${list.format(kinds)} di sini. Orang lain dapat membacanya.`,
    mask: (kinds) => `Samarkan ${list.format(kinds)} ini`,
    masked: "✓ Sudah disamarkan.",
  },
  privacy: {
    question: "Siapa masih melihat apa?",
    identity: "Nama dan kontak Anda",
    report: "Isi laporan",
    agency: "Instansi",
    publicEye: "Publik",
    operator: "Pengelola layanan",
    sees: "Melihat",
    hidden: "Tidak",
    note: "Jangan tulis nama Anda di isi laporan bila Anda memilih Anonim: isi laporan tidak kami ubah.",
    early:
      "Saat Anda menulis, judul dan isi dikirim ke layanan ini untuk mencari saran instansi dan laporan serupa. Tidak ada yang disimpan. Bila Anda memilih Rahasia, judul dan isi baru dikirim saat Anda menekan LAPOR!.",
    keep: "Simpan laporan rahasia ini di perangkat ini",
    keepHint:
      "Tanpa ini, laporan rahasia hilang bila halaman ditutup. Jangan pilih di perangkat milik bersama.",
    notice: "Pemberitahuan privasi",
    more: "Baca selengkapnya",
  },
  reporter: {
    legend: "Data Anda",
    hint: "Agar petugas dapat menghubungi Anda.",
    hidden: "Anda memilih Anonim: data ini tidak diberikan kepada instansi dan tidak dilihat publik.",
    name: { label: "Nama lengkap", ask: "Isi nama lengkap" },
    email: { label: "Alamat email", ask: "Isi alamat email", hint: "Misalnya nama@contoh.id." },
    phone: { label: "Nomor HP", ask: "Isi nomor HP", hint: "Misalnya 0812 3456 7890." },
  },
  files: photosId,
  place: placeId,
  keeping: keepingId,
  fault: {
    heading: "Laporan belum terkirim",
    kept: "Semua isian Anda masih ada di sini. Tekan LAPOR! untuk mencoba lagi; laporan tidak akan terkirim dua kali.",
    reference: "Nomor rujukan:",
  },
  unavailable: "Formulir belum dapat dipakai",
  faults: {
    network: "Sambungan internet terputus. Coba lagi bila sinyal sudah kembali.",
    timeout: "Layanan terlalu lama menjawab. Mungkin sinyal Anda lemah. Coba lagi.",
    aborted: "Pengiriman dihentikan.",
    bad_response: `Jawaban dari layanan tidak terbaca. Mungkin jaringan Wi-Fi meminta Anda masuk dahulu. ${again}`,
    invalid_request: `Kiriman ini tidak dapat dibaca. ${again}`,
    idempotency_key_missing: `Kiriman ini kurang lengkap. ${again}`,
    invalid_tracking_id: "Ada salah ketik di nomor lacak. Periksa kembali huruf dan angkanya.",
    unauthorized: unset,
    forbidden: unset,
    origin_not_allowed: "Situs ini belum terdaftar untuk menerima laporan. Mohon beri tahu pengelola situs.",
    invalid_link: "Tautan ini sudah tidak berlaku. Tekan Perbarui untuk mendapat tautan baru.",
    not_found: unset,
    report_not_found: "Laporan tidak ditemukan. Periksa nomor lacak dan kode akses.",
    agency_not_found: "Instansi ini tidak ditemukan. Pilih instansi lain.",
    attachment_not_found: "Lampiran ini sudah tidak ada. Hapus, lalu unggah kembali.",
    method_not_allowed: unset,
    request_timeout: "Pengiriman terlalu lambat. Mungkin sinyal Anda lemah. Coba lagi.",
    idempotency_in_flight: "Kiriman ini sedang diproses. Tunggu sebentar, lalu coba lagi.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    invalid_transition:
      "Langkah ini tidak dapat dilakukan lagi pada status laporan sekarang. Perbarui untuk melihat keadaan terbaru.",
    precondition_failed: changed,
    payload_too_large: "Kiriman terlalu besar. Kurangi ukuran lampiran, lalu coba lagi.",
    unsupported_media_type: "Jenis berkas ini tidak diterima.",
    validation_failed: "Ada isian yang belum sesuai. Periksa kembali isian Anda.",
    idempotency_key_reused:
      "Kiriman dengan isi lain sudah diterima sebelumnya. Coba lagi untuk mengirim isi yang ini.",
    precondition_required: changed,
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Terlalu banyak kiriman dari sini. Tunggu beberapa menit, lalu coba lagi.",
    upload_quota_exceeded:
      "Terlalu banyak lampiran dikirim dari sini. Kirim laporan tanpa lampiran; lampiran dapat menyusul nanti.",
    internal_error: `Ada gangguan di layanan kami, bukan pada isian Anda. ${again}`,
    unavailable: `Layanan sedang tidak tersedia. ${again}`,
  },
  unknownFault: `Terjadi gangguan yang belum kami kenali. ${again}`,
  receipt: receiptId,
  report: reportId,
};
