import { reportId } from "../report-id.ts";
import type { StatusStrings } from "../status-strings.ts";

/** `<lapor-status>` in Indonesian. */
export const statusId: StatusStrings = {
  heading: "Lihat perkembangan laporan",
  intro: "Nomor lacak dan kode akses ada di tanda terima laporan Anda.",
  trackingIdHint: "Sembilan huruf dan angka, misalnya K7M-2QF-9XH.",
  accessCodeHint:
    "Enam belas huruf dan angka, misalnya 4F7K-9QXW-ZB2D-M8TR. Kosongkan untuk membaca laporan publik.",
  missing: {
    trackingId: "Isi nomor lacak dahulu.",
    accessCode: "Isi kode akses dahulu.",
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
    awaiting_reporter: {
      name: "Menunggu jawaban Anda",
      meaning: "Instansi bertanya kepada Anda. Jawablah supaya laporan dapat dilanjutkan.",
    },
    answered: {
      name: "Sudah dijawab",
      meaning: "Instansi sudah memberi jawaban. Anda masih dapat menanggapinya.",
    },
    closed: { name: "Selesai", meaning: "Laporan ini sudah ditutup." },
    archived: {
      name: "Diarsipkan",
      meaning: "Laporan ini tidak dilanjutkan. Alasannya ada di riwayat laporan.",
    },
  },
  noDue: "Tidak ada. Laporan ini sudah ditutup.",
  occurredOn: "Tanggal kejadian",
  place: "Lokasi kejadian",
  attachments: "Lampiran",
  confidential: "Rahasia: publik tidak dapat melihat laporan ini.",
  unreadable:
    "Untuk sementara, sebagian laporan ini tidak dapat ditampilkan. Isinya tidak hilang. Mohon beri tahu pengelola layanan.",
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
    information_requested: (actor) => `${actor} bertanya kepada Anda.`,
    answered: (actor) => `${actor} memberi jawaban.`,
    replied: (actor) => `${actor} memberi tanggapan.`,
    attachment_added: (actor) => `${actor} menambah lampiran.`,
    confirmed: (actor) => `${actor} menyatakan laporan ini selesai.`,
    rated: (actor) => `${actor} menilai jawaban.`,
    contested: (actor) => `${actor} menyatakan keberatan.`,
    closed: (actor) => `${actor} menutup laporan.`,
    archived: (actor) => `${actor} mengarsipkan laporan.`,
    merged: (actor) => `${actor} menggabungkan laporan ini dengan laporan lain tentang hal yang sama.`,
    duplicate_joined: () => "Laporan lain tentang hal yang sama digabungkan ke laporan ini.",
    withdrawn: (actor) => `${actor} mencabut laporan.`,
    released: (actor) => `${actor} menampilkan laporan ini kepada publik, tanpa identitas Anda.`,
    retracted: (actor) => `${actor} tidak lagi menampilkan laporan ini kepada publik.`,
    overdue: () => "Tenggat tahap ini terlewat.",
    escalated: () => "Tenggatnya sudah lama terlewat; tim verifikasi nasional ikut mengawasi.",
    reminded: () => "Pertanyaan kepada Anda belum terjawab.",
    closing_announced: () => "Laporan ini akan ditutup bila Anda tidak menanggapi.",
    closed_by_silence: () => "Laporan ini ditutup karena tidak ada tanggapan dari Anda.",
    identity_erased: () => "Identitas Anda dihapus dari laporan ini.",
    files_erased: () => "Lampiran laporan ini dihapus.",
    erased: () => "Data laporan ini dihapus.",
    agency_ended: (_, responsible) =>
      `Instansinya digabung atau ditutup; laporan berpindah ke ${responsible}.`,
  },
  actors: {
    reporter: "Anda",
    agency: "Instansi",
    national_triage: reportId.nationalTriage,
    channel: "Sistem",
  },
  pingPong:
    "Laporan ini sudah beberapa kali dialihkan atau mendapat keberatan, jadi tim verifikasi nasional yang menanganinya.",
  rating: (rating) => `Nilai dari Anda: ${rating} dari 5`,
  overdue: (day) => `Tenggatnya sudah terlewat sejak ${day}.`,
  examined: "Tenggat ini lebih panjang karena pengaduan Anda memerlukan pemeriksaan lebih lanjut.",
  escalated: "Tim verifikasi nasional ikut mengawasi.",
  archived: {
    incomplete: "Laporan ini diarsipkan karena keterangan yang diminta dari Anda tidak diterima.",
    duplicate:
      "Laporan ini digabungkan dengan laporan lain tentang hal yang sama. Perkembangannya ada di bawah.",
    not_public_service: "Laporan ini diarsipkan karena tidak menyangkut pelayanan publik.",
    abusive: "Laporan ini diarsipkan karena isinya dinilai tidak pantas.",
    withdrawn: "Anda sudah mencabut laporan ini. Bila masih perlu, kirim laporan baru.",
  },
  closedBySilence: "Laporan ini ditutup karena tidak ada tanggapan dari Anda sampai tenggatnya.",
  ended: "Keberatan tidak dapat diajukan lagi. Bila masalahnya masih ada, kirim laporan baru.",
  followed: {
    heading: "Perkembangan laporan yang sama",
    hint: "Di sini Anda dapat mengikuti penanganannya, dengan nomor lacak dan kode akses yang sama.",
    waits: "Menunggu keterangan dari pelapor lain",
    closedBySilence: "Laporan itu ditutup karena pelapornya tidak memberi tanggapan.",
    none: "Belum ada kabar baru sejak digabungkan.",
  },
  readers: {
    heading: "Siapa yang dapat membaca laporan ini",
    full: "Dapat membaca seluruh laporan ini.",
    former: (day) =>
      `Hanya dapat membaca yang ada sampai ${day}, saat laporan ini berpindah. Yang ditulis sesudah itu dan identitas Anda tidak dapat dibaca.`,
    minimal: "Hanya dapat melihat nomor lacak, status, dan siapa yang menangani laporan ini.",
    identity:
      "Petugasnya dapat membuka identitas Anda. Untuk itu petugas harus menulis alasan, yang dicatat dan tercantum dalam salinan data Anda.",
  },
  personalData: "Data pribadi saya",
  actsMissing: "Bagian untuk menanggapi belum termuat. Periksa sambungan internet Anda.",
  retry: "Coba lagi",
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
  faultHeading: "Belum berhasil",
};
