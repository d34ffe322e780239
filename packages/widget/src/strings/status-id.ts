import { reportId } from "./report-id.ts";
import type { StatusStrings } from "./status-strings.ts";

/** `<lapor-status>` in Indonesian. */
export const statusId: StatusStrings = {
  heading: "Lihat perkembangan laporan",
  intro: "Nomor lacak dan kode akses ada di tanda terima laporan Anda.",
  trackingIdHint: "Sembilan huruf dan angka, misalnya K7M-2QF-9XH.",
  accessCodeHint: "Enam belas huruf dan angka, misalnya 4F7K-9QXW-ZB2D-M8TR.",
  missing: {
    trackingId: "Isi nomor lacak dahulu.",
    accessCode: "Isi kode akses dahulu.",
    message: "Tulis tanggapan sedikitnya 2 huruf.",
  },
  open: "Lihat laporan",
  opening: "Membuka laporan…",
  refresh: "Perbarui",
  refreshing: "Memperbarui…",
  refreshed: "Sudah diperbarui.",
  close: "Lihat laporan lain",
  pasted: "Nomor lacak dan kode akses terisi.",
  classification: {
    complaint: "Pengaduan",
    aspiration: "Aspirasi",
    information_request: "Permintaan Informasi",
  },
  status: {
    submitted: {
      name: "Menunggu verifikasi",
      meaning: "Laporan sudah diterima dan sedang menunggu diperiksa.",
    },
    assigned: {
      name: "Diteruskan ke instansi",
      meaning: "Instansi yang berwenang sudah menerima laporan ini.",
    },
    in_progress: { name: "Sedang ditindaklanjuti", meaning: "Instansi sedang mengerjakan laporan Anda." },
    answered: {
      name: "Sudah dijawab",
      meaning: "Instansi sudah memberi jawaban. Anda masih dapat menanggapinya.",
    },
    closed: { name: "Selesai", meaning: "Laporan ini sudah ditutup." },
  },
  noDue: "Tidak ada. Laporan ini sudah selesai.",
  occurredOn: "Tanggal kejadian",
  place: "Lokasi kejadian",
  attachments: "Lampiran",
  confidential: "Rahasia: publik tidak dapat melihat laporan ini.",
  anonymous: "Anonim: instansi dan publik tidak tahu siapa Anda.",
  yourReport: "Isi laporan Anda",
  timeline: "Riwayat laporan",
  kinds: {
    submitted: (_, responsible) => `Anda mengirim laporan ini. Diterima oleh ${responsible}.`,
    verified: (actor) => `${actor} sudah memeriksa laporan.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} menugaskan petugas untuk menangani laporan ini.`
        : `${actor} meneruskan laporan ke ${responsible}.`,
    transferred: (actor, responsible) => `${actor} mengalihkan laporan ke ${responsible}.`,
    follow_up_started: (actor) => `${actor} mulai menindaklanjuti laporan Anda.`,
    answered: (actor) => `${actor} memberi jawaban.`,
    replied: (actor) => `${actor} memberi tanggapan.`,
    attachment_added: (actor) => `${actor} menambah lampiran.`,
    closed: (actor) => `${actor} menutup laporan.`,
  },
  actors: {
    reporter: "Anda",
    agency: "Instansi",
    national_triage: reportId.nationalTriage,
  },
  pingPong: "Laporan ini sudah beberapa kali dialihkan, jadi tim verifikasi nasional yang menanganinya.",
  reply: "Tanggapan Anda",
  replyHint: "Tambahkan keterangan atau tanggapi jawaban instansi.",
  sendReply: "Kirim tanggapan",
  sendingReply: "Mengirim tanggapan…",
  replySent: "✓ Tanggapan Anda sudah terkirim dan tercatat di riwayat laporan.",
  closed: "Laporan ini sudah selesai, jadi tidak dapat ditambah lagi.",
  addFiles: "Tambah foto atau dokumen",
  inReport: "Sudah masuk ke laporan",
  filesAdded: (count) => `${count} berkas ditambahkan ke laporan.`,
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
  faultHeading: "Belum berhasil",
};
