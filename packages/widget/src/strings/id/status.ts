import type { StatusStrings } from "../status-strings.ts";

const actions: StatusStrings["actions"] = {
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

const personalData: StatusStrings["personalData"] = {
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

const changed = "Data ini sudah berubah. Tekan Muat ulang, lalu coba lagi.";

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
  occurredOn: "Tanggal kejadian",
  place: "Lokasi kejadian",
  attachments: "Lampiran",
  confidential: "Rahasia: publik tidak dapat melihat laporan ini.",
  unreadable:
    "Untuk sementara, sebagian laporan ini tidak dapat ditampilkan. Isinya tidak hilang. Mohon beri tahu pengelola layanan.",
  anonymous: "Anonim: nama dan kontak Anda tidak diperlihatkan kepada instansi dan publik.",
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
  original: {
    title: "Judul semula",
    classification: "Jenis laporan semula",
    category: "Kategori semula",
    location: "Lokasi semula",
    none: "tidak diisi",
  },
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
  publicReports: {
    similar: {
      heading: "Mungkin sudah ada yang melaporkan",
      hint: "Bila masalahnya sama, ikuti saja laporan itu. Bila tidak, teruskan menulis.",
      found: (count) => `Ada ${count} laporan serupa.`,
      show: (count) => `Lihat ${count} laporan serupa`,
      hide: "Tutup daftar ini",
      read: "Lihat riwayatnya",
      reading: "Memuat…",
      close: "Tutup riwayatnya",
      failed: "Belum dapat dimuat. Periksa sambungan internet Anda, lalu coba lagi.",
    },
    follow: {
      heading: "Ikuti laporan ini",
      keep: "Simpan nomor lacak ini. Siapa pun dapat melihat perkembangan laporan ini, tanpa kode akses.",
      copy: "Salin nomor lacak",
      copied: "Tersalin.",
      copyFailed: "Tidak dapat menyalin otomatis. Nomor sudah disorot. Salin sendiri atau catat.",
      unsent: "Laporan Anda sendiri belum dikirim. Yang sudah Anda tulis masih ada.",
      back: "Tetap kirim laporan saya",
    },
    photos: {
      heading: "Foto",
      reporter: "Foto dari pelapor",
      supporter: "Foto dari pendukung laporan",
      agency: "Foto dari instansi",
    },
    supports: (count) => `Sedikitnya ${count} orang lain mengalami masalah yang sama`,
    since: "Dilaporkan",
    body: "Isi laporan",
    reporter: "Pelapor",
    status: { awaiting_reporter: "Menunggu keterangan pelapor" },
    archived: {
      incomplete: "Laporan ini diarsipkan karena keterangan yang diminta dari pelapor tidak diterima.",
      duplicate: "Laporan ini digabungkan dengan laporan lain tentang hal yang sama.",
    },
    kinds: {
      submitted: (_, responsible) => `Seorang warga mengirim laporan ini. Diterima oleh ${responsible}.`,
      follow_up_started: (actor) => `${actor} mulai menindaklanjuti laporan ini.`,
      closed_by_silence: () => "Laporan ini ditutup karena tidak ada tanggapan dari pelapor.",
    },
  },
};
