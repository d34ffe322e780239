import type { ActionStrings } from "../action-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { SendingStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import type { SurveyStrings } from "../status/survey-strings.ts";

const again = "Silakan tunggu sebentar, lalu coba lagi.";
const unset = "Formulir di situs ini belum diatur dengan benar. Mohon beri tahu pengelola situs.";
const work =
  "Laporan yang masuk sedang banyak dan pemeriksaan keamanan belum selesai. Tunggu sebentar, lalu coba lagi.";
const unprocessed = "Laporan belum dapat diproses. Coba lagi.";
const fits = ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"] as const;
const good = ["Tidak baik", "Kurang baik", "Baik", "Sangat baik"] as const;

/** For a photo, a document, and a whole report. */
export const tooLarge: string = "Terlalu besar untuk dikirim. Pilih foto atau berkas yang lebih kecil.";

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
  keep: "Simpan keduanya: kode yang hilang tidak dapat diganti, dan siapa pun yang memegangnya dapat membaca laporan.",
  way: ["Terkirim", "Diperiksa", "Dijawab"],
  show: "Tampilkan",
  hide: "Sembunyikan",
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

export const sending: SendingStrings = {
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
    payload_too_large: tooLarge,
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

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Diterima ${day}, pukul ${hour}${place ? ` di ${place}` : ""} oleh sistem atas nama ${operator} melalui ${channel}.`,
  print: "Cetak",
  save: "Simpan",
  reportTitle: "Judul",
  more: "Selengkapnya",
  direct: "Sertakan tautan yang langsung membuka laporan",
  directWarning: "Siapa pun yang memegang kertas atau berkasnya dapat membaca laporan Anda.",
  scan: "Pindai untuk membuka laporan ini.",
  scanNumber: "Pindai untuk membuka halaman lacak.",
  shareHint: "Yang dibagikan hanya nomor lacak dan alamat halaman lacak. Kode akses tidak ikut.",
  saved: "Berkas tersimpan. Periksa di folder unduhan.",
  share: "Bagikan",
  copyLink: "Salin nomor dan alamat",
  shareText: (trackingId, channel) => `Nomor lacak laporan saya di ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Halaman lacak",
  sentFrom: "Dikirim lewat",
  earlier: "Isi yang Anda kirim pertama kali sudah kami terima. Perubahan setelah itu belum termasuk.",
  addChanges: "Tambahkan perubahan saya sebagai tanggapan",
  addingChanges: "Menambahkan perubahan…",
  changesAdded: "Perubahan Anda sudah ditambahkan ke laporan.",
  filesFollow: (left) =>
    `${left} lampiran masih dikirim. Jangan tutup halaman ini dahulu. Bila tertutup, buka lagi halaman ini.`,
  fileFailed: (name) => `${name} tidak dapat diterima.`,
};

export const actions: ActionStrings = {
  optional: "(opsional)",
  sending: "Mengirim…",
  cancel: "Batal",
  tooShort: (min) => `Tulis sedikitnya ${min} huruf.`,
  tooLong: (over) => `Terlalu panjang. Kurangi ${over} huruf.`,
  missing: "Bagian ini belum sesuai. Periksa kembali, lalu kirim lagi.",
  changed: "Laporan ini sudah berubah sejak Anda membukanya. Yang tampil sekarang adalah keadaan terbaru.",
  unsent: "Tulisan Anda yang belum terkirim. Salin bila masih Anda perlukan.",
  question: {
    from: (who) => `Pertanyaan dari ${who}`,
    until: (day) =>
      `Jawab paling lambat ${day}. Tanpa jawaban, laporan ini akan diarsipkan karena belum lengkap.`,
    answer: {
      label: "Jawaban Anda",
      hint: "Tulis keterangan yang diminta. Sesudah itu laporan dilanjutkan.",
      send: "Kirim jawaban",
      sent: "✓ Jawaban Anda sudah terkirim. Laporan dilanjutkan.",
    },
  },
  reply: {
    open: "Tambah keterangan saja",
    label: "Tanggapan Anda",
    hint: "Tambahkan hal yang perlu diketahui instansi.",
    send: "Kirim tanggapan",
    sent: "✓ Tanggapan Anda sudah terkirim dan tercatat di riwayat laporan.",
  },
  reaction: {
    heading: "Apakah masalah Anda sudah selesai?",
    from: (who) => `Jawaban dari ${who}`,
    until: (day) =>
      `Pilih paling lambat ${day}. Bila tidak, laporan ditutup; Anda masih dapat mengajukan keberatan.`,
  },
  confirm: {
    choice: "Sudah selesai",
    meaning: "Laporan ini ditutup.",
    label: "Pesan untuk instansi",
    hint: "Misalnya ucapan terima kasih.",
    send: "Tutup laporan",
    sent: "✓ Terima kasih. Laporan ini sudah ditutup.",
  },
  contest: {
    choice: "Belum selesai",
    meaning: "Laporan ini dikerjakan lagi.",
    open: "Ajukan keberatan",
    label: "Apa yang belum selesai?",
    hint: "Instansi membaca keterangan ini. Tulis sedikitnya 10 huruf.",
    send: "Kirim keberatan",
    sent: "✓ Keberatan Anda sudah terkirim. Laporan ini dibuka kembali.",
    closed: {
      heading: "Ternyata belum selesai?",
      until: (day) => `Anda dapat mengajukan keberatan sampai ${day}. Laporan ini lalu dikerjakan lagi.`,
    },
    archived: {
      heading: "Laporan ini masih perlu ditangani?",
      until: (day) =>
        `Anda dapat mengajukan keberatan sampai ${day}. Tim verifikasi lalu memeriksa laporan ini kembali.`,
    },
  },
  rate: {
    open: "Nilai jawaban instansi",
    legend: "Seberapa puas Anda dengan jawabannya?",
    none: "Tidak memberi nilai",
    scores: ["Sangat tidak puas", "Tidak puas", "Cukup", "Puas", "Sangat puas"],
    missing: "Pilih salah satu nilai dahulu.",
    send: "Kirim nilai",
    sent: "✓ Terima kasih. Nilai Anda sudah tercatat.",
  },
  withdraw: {
    open: "Cabut laporan",
    heading: "Cabut laporan ini?",
    meaning: "Laporan yang dicabut tidak ditangani lagi dan tidak dapat dibuka kembali.",
    label: "Alasan Anda",
    hint: "Instansi membaca alasan ini.",
    send: "Ya, cabut laporan",
    sent: "✓ Laporan ini sudah Anda cabut.",
  },
  files: {
    add: "Tambah foto atau dokumen",
    answers: "Foto dan dokumen terkirim bersama jawaban Anda.",
    full: "Jumlah berkas sudah mencapai batasnya. Anda masih dapat menulis tanggapan.",
    inReport: "Sudah masuk ke laporan",
    added: (count) => `${count} berkas ditambahkan ke laporan.`,
  },
};

export const survey: SurveyStrings = {
  heading: "Survei kepuasan",
  hint: "Setiap pertanyaan boleh dilewati. Instansi membaca hasil gabungan dari banyak pelapor, bukan jawaban Anda sendiri.",
  clear: "Kosongkan jawaban survei",
  questions: {
    requirements: { question: "Apakah persyaratannya sesuai dengan jenis pelayanannya?", scores: fits },
    procedure: {
      question: "Seberapa mudah prosedur pelayanannya?",
      scores: ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
    },
    time: {
      question: "Seberapa cepat laporan Anda ditangani?",
      scores: ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
    },
    cost: {
      question: "Bagaimana biaya atau tarif pelayanannya?",
      scores: ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
    },
    product: { question: "Apakah hasilnya sesuai dengan yang dijanjikan?", scores: fits },
    competence: {
      question: "Seberapa mampu petugas menangani laporan Anda?",
      scores: ["Tidak mampu", "Kurang mampu", "Mampu", "Sangat mampu"],
    },
    conduct: {
      question: "Seberapa sopan dan ramah petugas?",
      scores: ["Tidak sopan", "Kurang sopan", "Sopan", "Sangat sopan"],
    },
    complaintHandling: { question: "Bagaimana penanganan pengaduan, saran, dan masukan?", scores: good },
    facilities: { question: "Bagaimana sarana dan prasarananya?", scores: good },
  },
};
