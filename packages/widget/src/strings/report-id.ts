import type { ReceiptStrings, ReportStrings } from "./report-strings.ts";

/** Words on a report that was sent, in Indonesian. */
export const reportId: ReportStrings = {
  locale: "id",
  trackingId: "Nomor lacak",
  accessCode: "Kode akses",
  nationalTriage: "Tim verifikasi nasional SP4N-LAPOR!",
  stages: {
    national_verification: "Tim verifikasi nasional memeriksa laporan dan memilih instansi",
    agency_verification: "Instansi memeriksa laporan Anda",
    follow_up: "Instansi mulai menindaklanjuti",
    answer: "Instansi memberi jawaban",
    reporter_reaction: "Anda dapat menanggapi jawaban instansi",
    reporter_information: "Anda perlu menjawab pertanyaan instansi",
  },
  due: "Langkah berikutnya",
  by: "paling lambat",
  responsible: "Sekarang ditangani oleh",
};

/** The receipt in Indonesian. */
export const receiptId: ReceiptStrings = {
  ...reportId,
  heading: "Laporan Anda sudah diterima",
  keep: "Simpan nomor lacak dan kode akses ini sekarang. Kode akses tidak akan ditampilkan lagi.",
  warning:
    "Siapa pun yang memegang kode akses dapat membaca laporan Anda. Jangan berikan kode akses kepada orang lain.",
  show: "Tampilkan kode akses",
  hide: "Sembunyikan kode akses",
  copy: "Salin nomor dan kode",
  copied: "Tersalin.",
  copyFailed: "Tidak dapat menyalin otomatis. Nomor dan kode sudah ditandai: salin sendiri atau catat.",
  print: "Cetak",
  save: "Simpan sebagai berkas",
  saved: "Berkas tersimpan. Periksa di folder unduhan.",
  share: "Bagikan nomor lacak",
  shareText: (trackingId) => `Nomor lacak laporan SP4N-LAPOR!: ${trackingId}`,
  again: "Lapor lagi",
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  follow: "Dengan nomor lacak dan kode akses, Anda dapat melihat perkembangan laporan ini kapan saja.",
  statusPage: "Halaman lacak",
  openStatusPage: "Buka halaman lacak",
  sentFrom: "Dikirim lewat",
};
