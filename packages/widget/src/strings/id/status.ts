import type { NationalStrings } from "../national-strings.ts";
import type { OmbudsmanStrings } from "../ombudsman-strings.ts";
import type { PersonalDataStrings } from "../personal-data-strings.ts";
import type { StatusStrings } from "../status-strings.ts";
import { reportFacts } from "./form.ts";
import { publicReports } from "./public.ts";
import { actions } from "./sending.ts";

const changed = "Data ini sudah berubah. Tekan Muat ulang, lalu coba lagi.";

const personalData: PersonalDataStrings = {
  summary: "Data pribadi saya",
  copy: {
    heading: "Salinan data Anda",
    holds: "Berisi laporan ini, riwayatnya, identitas Anda, dan siapa yang pernah membaca identitas itu.",
    files: "Foto dan dokumen tidak ikut. Buka tautannya di halaman ini untuk menyimpannya.",
    button: "Unduh salinan data",
    preparing: "Menyiapkan salinan…",
    saved: (fileName) => `✓ Salinan diunduh sebagai ${fileName}. Jaga berkas ini: isinya data pribadi Anda.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Penghapusan data",
    button: "Hapus data saya",
    question: "Hapus data laporan ini?",
    open: {
      now: "Sekarang dihapus: nama dan kontak Anda. Laporan ini tetap ditangani tanpa nama.",
      later:
        "Tetap ada sampai laporan ini berakhir: isi laporan, tanggapan, dan lampiran. Instansi masih harus menjawabnya.",
      after: "Begitu laporan berakhir, semua itu dihapus juga. Sesudah itu keberatan tidak dapat diajukan.",
      sooner: "Ingin semuanya dihapus sekarang? Cabut laporan ini dahulu.",
      kept: "Nomor lacak dan kode akses tetap berlaku. Tanda terimanya di perangkat ini tidak dihapus.",
    },
    ended: {
      now: "Sekarang dihapus: nama dan kontak Anda, isi laporan, jawaban, tanggapan, dan lampiran.",
      after: "Laporan ini lalu tidak dapat ditanggapi, dinilai, atau dibuka kembali.",
    },
    copies:
      "Tanda terima laporan ini di perangkat ini juga dihapus. Simpan dahulu nomor lacak dan kode aksesnya.",
    final: "Penghapusan tidak dapat dibatalkan.",
    confirm: "Ya, hapus data saya",
    cancel: "Batal",
    erasing: "Menghapus…",
    changed:
      "Keadaan laporan ini sudah berubah, jadi belum ada yang dihapus. Periksa dahulu, lalu pilih lagi.",
    deviceEmptied: "Di perangkat ini tidak ada lagi tanda terima laporan ini.",
    deviceKept:
      "Tanda terimanya mungkin masih ada di perangkat ini. Pilih “Hapus semua dari perangkat ini” di bawah formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan ini sudah dihapus",
    identityHeading: "Identitas Anda sudah dihapus",
    requested: (time) => `Dihapus pada ${time}, atas permintaan Anda.`,
    retention: (time) => `Dihapus pada ${time}, karena masa simpannya sudah lewat.`,
    waiting: (time) =>
      `Dihapus pada ${time}, atas permintaan Anda. Isi laporan dan lampiran dihapus setelah laporan ini berakhir.`,
    remains:
      "Tetap tersimpan tanpa batas waktu: nomor lacak, jenis dan wilayah laporan, status, instansi, dan waktunya.",
  },
};

export const status: StatusStrings = {
  heading: "Lihat perkembangan laporan",
  intro: "Nomor lacak dan kode akses ada di tanda terima laporan Anda.",
  trackingIdHint: "Sembilan huruf dan angka, misalnya K7M-2QF-9XK.",
  accessCodeHint:
    "Enam belas huruf dan angka, misalnya 4F7K-9QXW-ZB2D-M8TR. Kosongkan bila Anda hanya ingin melihat laporan yang sudah dipublikasikan.",
  missing: {
    trackingId: "Isi nomor lacak dahulu.",
    accessCode: "Isi kode akses dahulu.",
  },
  faults: {
    invalid_tracking_id: "Ada salah ketik di nomor lacak. Periksa kembali huruf dan angkanya.",
    invalid_link: "Tautan ini sudah tidak berlaku. Tekan Muat ulang untuk mendapat tautan baru.",
    report_not_found: "Laporan tidak ditemukan. Periksa nomor lacak dan kode akses.",
    attachment_not_found: "Lampiran ini sudah tidak ada. Hapus, lalu unggah kembali.",
    invalid_transition:
      "Langkah ini tidak dapat dilakukan lagi pada status laporan sekarang. Muat ulang untuk melihat keadaan terbaru.",
    precondition_failed: changed,
    precondition_required: changed,
  },
  open: "Lihat laporan",
  opening: "Membuka laporan…",
  refresh: "Muat ulang",
  refreshing: "Memuat ulang…",
  refreshed: "Ini yang terbaru.",
  close: "Lihat laporan lain",
  notPublic: "Laporan dengan nomor ini tidak dibuka untuk publik. Isi kode akses dari tanda terima Anda.",
  byLink: "Dibuka lewat tautan. Bila ini bukan laporan Anda, jangan tulis apa pun di sini.",
  codeCheck: {
    hint: "Laporan ini dibuka tanpa mengetik kode. Ketik kode akses dari tanda terima agar hanya Anda yang dapat melakukannya.",
    wrong: "Kode akses ini tidak cocok. Periksa tanda terima Anda.",
  },
  own: {
    heading: "Laporan saya di perangkat ini",
    untitled: "Laporan rahasia",
    since: (day) => `disimpan ${day}`,
    forget: "Hapus dari daftar",
    forgetThis: "Hapus laporan ini dari daftar di perangkat ini",
    forgetAll: "Hapus semua dari daftar",
    forgotten: "✓ Sudah dihapus dari daftar. Laporannya tetap ada.",
    forgetFailed: "Belum pasti terhapus. Coba lagi.",
  },
  steps: {
    label: "Perjalanan laporan",
    names: ["Terkirim", "Diverifikasi", "Ditangani", "Dijawab", "Selesai"],
    archived: "Diarsipkan",
    done: "sudah",
    next: "belum",
  },
  pair: {
    label: "Sebelum dan sesudah",
    yours: "Sebelum: foto Anda",
    theirs: (who) => `Sesudah: foto dari ${who}`,
  },
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
  withNational: {
    name: "Dialihkan ke SP4N-LAPOR!",
    meaning: "Laporan ini ditangani lewat SP4N-LAPOR!. Perkembangannya ada di bawah.",
    due: "Batas waktunya mengikuti SP4N-LAPOR!.",
    notYet: {
      name: "Menuju SP4N-LAPOR!",
      meaning:
        "Laporan ini bukan wewenang instansi yang menerimanya, dan belum tercatat di SP4N-LAPOR!. Perkembangannya ada di bawah.",
      due: "Batas waktunya mulai setelah laporan tercatat di SP4N-LAPOR!.",
    },
    transferred: (actor) =>
      `${actor} menyatakan laporan ini bukan wewenangnya; laporan ini untuk SP4N-LAPOR!.`,
  },
  facts: reportFacts,
  confidential: "Rahasia: publik tidak dapat melihat laporan ini.",
  unreadable:
    "Untuk sementara, sebagian laporan ini tidak dapat ditampilkan. Isinya tidak hilang. Mohon beri tahu pengelola layanan.",
  anonymous: "Anonim: nama dan kontak Anda tidak diperlihatkan kepada instansi dan publik.",
  yourReport: "Isi laporan Anda",
  timeline: "Riwayat laporan",
  earlier: (count) => `Riwayat sebelumnya (${count})`,
  kinds: {
    submitted: (_, responsible) => `Anda mengirim laporan ini. Diterima oleh ${responsible}.`,
    verified: (actor) => `${actor} sudah memeriksa laporan.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} menugaskan petugas untuk menangani laporan ini.`
        : `${actor} meneruskan laporan ke ${responsible}.`,
    transferred: (actor, responsible) => `${actor} mengalihkan laporan ke ${responsible}.`,
    follow_up_started: (actor) => `${actor} mulai menindaklanjuti laporan Anda.`,
    reporter_asked: (actor) => `${actor} bertanya kepada Anda.`,
    corrected: (actor) => `${actor} mengoreksi laporan Anda.`,
    promised: (actor) => `${actor} menjanjikan tanggal jawaban.`,
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
    national_reference_set: (actor) => `${actor} mencatat nomor laporan ini di layanan nasional.`,
    forwarded: () => "Laporan ini sudah diteruskan ke SP4N-LAPOR!.",
    forward_failed: () => "Laporan ini belum pasti sampai di layanan nasional.",
    forward_retried: () => "Laporan ini akan dikirim lagi ke layanan nasional.",
    national_updated: (actor) => `Kabar dari ${actor}.`,
    overdue: () => "Batas waktu tahap ini terlewat.",
    escalated: () => "Batas waktu sudah lama terlewat.",
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
    national_triage: "Tim verifikasi",
    sp4n: "SP4N-LAPOR!",
    channel: "Sistem",
  },
  pingPong:
    "Laporan ini sudah beberapa kali dialihkan, jadi sekarang ditangani langsung oleh tim verifikasi.",
  rating: (rating) => `Nilai dari Anda: ${rating} dari 5`,
  overdue: (day) => `Batas waktunya sudah terlewat sejak ${day}.`,
  examined:
    "Batas waktu lebih panjang karena dugaan penyalahgunaan wewenang atau pelanggaran oleh aparatur perlu diperiksa.",
  promised: "Jawaban dijanjikan paling lambat",
  escalated: "Tim verifikasi ikut mengawasi.",
  archived: {
    incomplete: "Laporan ini diarsipkan karena keterangan yang diminta dari Anda tidak diterima.",
    duplicate:
      "Laporan ini digabungkan dengan laporan lain tentang hal yang sama. Perkembangannya ada di bawah.",
    not_public_service: "Laporan ini diarsipkan karena tidak menyangkut pelayanan publik.",
    abusive: "Laporan ini diarsipkan karena isinya dinilai tidak pantas.",
    withdrawn: "Anda sudah mencabut laporan ini. Bila masih perlu, kirim laporan baru.",
  },
  closedBySilence: "Laporan ini ditutup karena tidak ada tanggapan dari Anda sampai batas waktunya.",
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
      "Petugasnya dapat membuka identitas Anda dengan alasan tertulis. Alasan itu dicatat dan ada dalam salinan data Anda.",
  },
  actionsMissing: "Bagian untuk menanggapi belum termuat. Periksa sambungan internet Anda.",
  retry: "Coba lagi",
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
  faultHeading: "Belum berhasil",
  actions,
  personalData,
  publicReports,
};

export const national: NationalStrings = {
  forwarded: {
    heading: "Di SP4N-LAPOR!",
    hint: "Laporan ini juga tercatat di SP4N-LAPOR!, layanan pengaduan nasional, dengan nomor tersendiri. Nomor lacak dan kode akses Anda tetap berlaku di sini.",
    number: "Nomor di SP4N-LAPOR!",
    status: "Status di sana",
    asOf: (day) => `dicatat ${day}`,
    since: "Tercatat sejak",
    open: "Buka SP4N-LAPOR!",
    numberLater: "Laporan ini sudah ada di SP4N-LAPOR!. Nomornya di sana akan menyusul.",
    erased:
      "Laporan ini pernah diteruskan ke SP4N-LAPOR!. Salinannya di sana tidak ikut terhapus; penghapusannya diminta di sana.",
  },
  passing: {
    pending: {
      heading: "Sedang diteruskan ke SP4N-LAPOR!",
      hint: "Laporan ini diteruskan otomatis ke SP4N-LAPOR!, layanan pengaduan nasional. Nomornya di sana akan muncul di sini.",
    },
    unknown: {
      heading: "Sedang diperiksa apakah sudah sampai di SP4N-LAPOR!",
      hint: "Laporan ini sudah dikirim, tetapi SP4N-LAPOR! belum memastikan penerimaannya. Anda tidak perlu mengirim ulang.",
    },
    refused: {
      heading: "Belum diterima SP4N-LAPOR!",
      hint: "SP4N-LAPOR! tidak menerima laporan ini. Petugas akan mengirimnya lagi atau membawanya sendiri ke sana. Anda tidak perlu mengirim ulang.",
    },
  },
  manual: {
    heading: "Laporan ini perlu diteruskan ke SP4N-LAPOR!",
    hint: "Petugas meneruskannya ke SP4N-LAPOR!, layanan pengaduan nasional, dan mencatat nomornya di sini.",
    self: "Tidak ingin menunggu? Salin teks laporan Anda, lalu kirim sendiri di SP4N-LAPOR!. Foto dan dokumen perlu dilampirkan lagi di sana.",
    confidential:
      "Laporan ini rahasia. Di SP4N-LAPOR! pilih “Rahasia”, agar isinya tidak dapat dibaca publik.",
    anonymous:
      "Nama Anda tidak ikut disalin. Pilih “Anonim” bila di sana pun nama Anda tidak boleh terlihat.",
    copy: "Salin teks laporan",
    copied: "✓ Teks laporan disalin.",
    copyFailed: "Belum tersalin. Teksnya sudah disorot; salin dengan menu ponsel Anda.",
    open: "Buka SP4N-LAPOR!",
  },
};

export const ombudsman: OmbudsmanStrings = {
  heading: "Mengadu ke Ombudsman",
  sentence:
    "Bila laporan ini tetap tidak diselesaikan, Anda dapat mengadu ke Ombudsman tanpa biaya, paling lambat dua tahun sejak kejadian.",
  phone: "Telepon 137",
  print: "Unduh riwayat bertanggal",
  hint: "Bukti bahwa Anda sudah mengadu ke instansi lebih dahulu. Di jendela cetak, pilih simpan sebagai PDF.",
  sheet: {
    heading: "Riwayat laporan bertanggal",
    printed: (when, days) => `Dicetak ${when}, hari ke-${days} setelah laporan diterima.`,
    title: "Judul",
    received: "Diterima",
    channel: "Layanan pengaduan",
    operator: "Dikelola oleh",
    status: "Status",
    missed: "Batas waktu terlewat",
    day: "Hari ke-",
    time: "Waktu",
    step: "Tahap",
    note: "Lembar ini memuat tahap dan waktunya saja, tanpa isi laporan, identitas pelapor, dan kode akses. Syarat mengadu ke Ombudsman ada di UU 37/2008 Pasal 24.",
  },
};
