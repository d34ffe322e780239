/**
 * The strings for an action: its button, its heading, the button that sends it, and the message afterwards.
 */
interface ActionStrings {
  name: string;
  meaning: string;
  send: string;
  done: string;
}

const actions = {
  verifyReport: {
    name: "Verifikasi",
    meaning: "Laporan lengkap dan menjadi wewenang instansi Anda.",
    send: "Verifikasi laporan",
    done: "Laporan diverifikasi.",
  },
  assignReport: {
    name: "Disposisi",
    meaning: "Tentukan siapa yang menanganinya.",
    send: "Disposisikan",
    done: "Laporan didisposisikan.",
  },
  startFollowUp: {
    name: "Mulai tindak lanjut",
    meaning: "Pekerjaan dimulai; tenggat jawaban mulai dihitung.",
    send: "Mulai menangani",
    done: "Tindak lanjut dimulai.",
  },
  answerReport: {
    name: "Jawab",
    meaning: "Jawaban resmi instansi kepada pelapor.",
    send: "Kirim jawaban",
    done: "Jawaban terkirim.",
  },
  askReporter: {
    name: "Minta keterangan",
    meaning: "Tenggat Anda berhenti sampai pelapor menjawab.",
    send: "Kirim pertanyaan",
    done: "Pertanyaan terkirim.",
  },
  transferReport: {
    name: "Teruskan",
    meaning: "Bukan wewenang instansi Anda. Laporan tidak ditutup, hanya berpindah.",
    send: "Teruskan laporan",
    done: "Laporan diteruskan.",
  },
  addNote: {
    name: "Catatan",
    meaning: "Hanya dibaca petugas instansi Anda.",
    send: "Simpan catatan",
    done: "Catatan tersimpan.",
  },
  promiseDate: {
    name: "Janjikan tanggal",
    meaning: "Beri tahu pelapor kapan laporannya akan dijawab. Tenggat resmi tidak berubah.",
    send: "Kirim janji",
    done: "Janji terkirim.",
  },
  correctReport: {
    name: "Koreksi",
    meaning:
      "Perbaiki judul, klasifikasi, kategori, atau lokasi. Isian semula tetap tersimpan dan pelapor diberi tahu.",
    send: "Simpan koreksi",
    done: "Laporan dikoreksi.",
  },
  mergeReport: {
    name: "Gabungkan",
    meaning:
      "Laporan yang terbuka digabungkan ke laporan lain tentang hal yang sama, lalu diarsipkan. Pelapornya selanjutnya mengikuti laporan yang dipertahankan. Tenggat yang lebih awal dan eskalasinya ikut berlaku di sana.",
    send: "Gabungkan laporan yang terbuka",
    done: "Laporan digabungkan.",
  },
  archiveReport: {
    name: "Arsipkan",
    meaning: "Mengakhiri laporan tanpa jawaban. Pelapor membaca alasannya dan dapat mengajukan keberatan.",
    send: "Arsipkan laporan",
    done: "Laporan diarsipkan.",
  },
  closeReport: {
    name: "Tutup",
    meaning:
      "Pelapor belum menanggapi di sini. Tutup hanya bila ia sudah menyatakan selesai dengan cara lain, misalnya lewat telepon.",
    send: "Tutup laporan",
    done: "Laporan ditutup.",
  },
  releaseReport: {
    name: "Publikasikan",
    meaning: "Samarkan nama, alamat, dan nomor telepon orang sebelum memublikasikannya.",
    send: "Publikasikan laporan",
    done: "Laporan dipublikasikan.",
  },
  retractReport: {
    name: "Tarik publikasi",
    meaning: "Publik tidak dapat membaca laporan ini lagi.",
    send: "Tarik publikasi",
    done: "Publikasi laporan ditarik.",
  },
  setNationalReference: {
    name: "Nomor SP4N-LAPOR!",
    meaning: "Catat nomor laporan ini di SP4N-LAPOR!. Pelapor diberi tahu.",
    send: "Simpan nomor",
    done: "Nomor SP4N-LAPOR! tersimpan.",
  },
} satisfies Record<string, ActionStrings>;

/** Strings that replace those of an action for some reports and channels. */
const actionsThere = {
  /** For a report that the agency has not verified. */
  verifyAndAssign: {
    name: "Verifikasi dan disposisi",
    meaning: "Laporan lengkap dan menjadi wewenang instansi Anda. Tentukan siapa yang menanganinya.",
    send: "Verifikasi dan disposisikan",
    done: "Laporan diverifikasi dan didisposisikan.",
  },
  /** In a channel for a single agency without a bridge. */
  takeToSp4n: {
    name: "Bawa ke SP4N-LAPOR!",
    meaning:
      "Bukan wewenang instansi Anda. Petugas Anda membawanya ke SP4N-LAPOR!; laporan tetap perlu ditangani sampai nomornya di sana dicatat.",
    send: "Bawa ke SP4N-LAPOR!",
    done: "Laporan ini kini perlu dibawa ke SP4N-LAPOR!. Setelah itu, catat nomornya.",
  },
  /** In a channel for a single agency with a bridge. */
  forwardToSp4n: {
    name: "Teruskan ke SP4N-LAPOR!",
    meaning: "Bukan wewenang instansi Anda. Kanal ini meneruskannya ke SP4N-LAPOR!.",
    send: "Teruskan ke SP4N-LAPOR!",
    done: "Laporan diserahkan untuk SP4N-LAPOR!.",
  },
  /** For a report that was forwarded to SP4N-LAPOR!. */
  takeBack: {
    name: "Ambil kembali",
    meaning: "Laporan ini ternyata wewenang instansi Anda. Tenggatnya mulai dihitung di sini.",
    send: "Ambil kembali laporan",
    done: "Laporan diambil kembali dan diverifikasi.",
  },
  relayAnswer: {
    name: "Sampaikan jawaban",
    meaning: "Jawaban dari SP4N-LAPOR! yang Anda sampaikan kepada pelapor.",
    send: "Sampaikan jawaban SP4N-LAPOR!",
    done: "Jawaban SP4N-LAPOR! disampaikan.",
  },
} satisfies Record<string, ActionStrings>;

export const reports = {
  report: {
    facts: "Rincian laporan",
    print: "Cetak",
    none: "Pilih laporan untuk membacanya.",
    back: "Kembali ke daftar",
    anonymous: "Anonim",
    confidential: "Rahasia",
    pingPong: "Berpindah-pindah",
    escalated: "Dieskalasi",
    examination: "Berkadar pengawasan",
    copy: "Salin nomor lacak",
    copied: "Disalin.",
    notCopied: "Tidak dapat disalin. Nomornya sudah dipilih: tekan Ctrl+C.",
    received: (time: string) => `Masuk ${time}`,
    occurred: (day: string) => `Kejadian ${day}`,
    files: "Lampiran",
    noWords: "Isi laporan ini tidak tersedia.",
    notFound: "Laporan ini tidak ada, atau tidak ditangani instansi atau unit Anda.",
    withheld: "Laporan ini rahasia. Auditor tidak dapat membaca judul, isi, dan alamatnya.",
    unreadable: (parts: string) =>
      `Tidak dapat dibuka saat ini: ${parts}. Datanya tidak hilang; hubungi pengelola kanal.`,
    erased: "Data laporan ini sudah dihapus.",
    erasureRequested: "Pelapor meminta datanya dihapus.",
    minimal: "Anda hanya dapat membaca nomor lacak, status, dan penanggung jawabnya.",
    former: (day: string) => `Laporan ini berpindah ${day}. Yang tampil adalah keadaan saat itu.`,
    clock: "Tenggat",
    clockFor: (stage: string) => `untuk ${stage}`,
    clockPaused: "Tenggat Anda berhenti sementara sampai pelapor menjawab.",
    clockNone: "Tidak ada tenggat.",
    promise: "Janji kepada pelapor",
    promised: (day: string) => `Dijawab paling lambat ${day}`,
    original: "Isian semula dari pelapor",
    notGiven: "tidak diisi",
    missed: (day: string) => `Tenggat semula ${day}`,
    place: "Tempat kejadian",
    map: "Buka titik di peta",
    responsible: "Penanggung jawab",
    category: "Kategori",
    noCategory: "Belum ada kategori",
    transfers: (count: number) => `Sudah ${count} kali diteruskan`,
    duplicates: (count: number) => `${count} laporan lain digabungkan ke sini`,
    supports: "Dukungan",
    supported: (count: number) => `${count} orang mengalami masalah yang sama`,
    notSolved: (count: number) => `${count} di antaranya menyatakan belum selesai`,
    uncounted: (count: number) => `${count} dukungan lain tidak dihitung`,
    notSolvedMessages: "Belum selesai menurut pendukung",
    notCounted: "tidak dihitung",
    mergedInto: (trackingId: string) => `Digabungkan ke ${trackingId}`,
    rating: (score: number) => `Nilai dari pelapor: ${score} dari 5`,
    related: "Mungkin tentang hal yang sama",
    distance: {
      here: "di titik yang sama",
      metres: (count: string) => `${count} m dari sini`,
      kilometres: (count: string) => `${count} km dari sini`,
      days: (days: number) =>
        days === 0
          ? "pada hari yang sama"
          : days < 0
            ? `${-days} hari sebelum laporan ini`
            : `${days} hari sesudah laporan ini`,
    },
    timeline: "Riwayat",
    notes: "Catatan internal",
    public: "Dipublikasikan",
    national: "SP4N-LAPOR!",
    changed: "Laporan ini baru saja berubah.",
    show: "Tampilkan",
    identity: {
      heading: "Identitas pelapor",
      anonymous: "Pelapor memilih anonim.",
      none: "Pelapor tidak mencantumkan identitas, atau identitasnya sudah dihapus.",
      open: "Buka identitas",
      reason: "Alasan membuka identitas",
      reasonHint: "Dicatat dan dapat dibaca pelapor. Sedikitnya 10 karakter.",
      confirm: "Buka dan catat",
      name: "Nama",
      email: "Email",
      phone: "Nomor HP",
      hide: "Sembunyikan",
    },
    photo: {
      viewer: "Foto laporan",
      comparison: "Sebelum dan sesudah",
      sides: { before: "Sebelum · dari pelapor", after: "Sesudah · dari jawaban" },
      compare: "Bandingkan",
      single: "Satu foto",
      supporters: "Foto dari pendukung",
      supporter: (day: string) => `Pendukung · ${day}`,
      open: (name: string) => `Buka foto ${name}`,
      close: "Tutup foto",
      bigger: "Perbesar",
      smaller: "Perkecil",
      previous: "Foto sebelumnya",
      next: "Foto berikutnya",
      count: (at: number, all: number) => `${at} dari ${all}`,
    },
  },
  takeThere: {
    heading: "Bawa laporan ini ke SP4N-LAPOR!",
    steps:
      "Salin teksnya, kirim di lapor.go.id, lalu catat nomornya di sini. Lampiran perlu diunggah lagi di sana.",
    refused:
      "SP4N-LAPOR! menolak laporan ini. Periksa isinya, lalu kirim sendiri di lapor.go.id dan catat nomornya di sini.",
    confidential: "Laporan ini rahasia: di SP4N-LAPOR! pilih “Rahasia”.",
    anonymous: "Pelapor memilih Anonim: di SP4N-LAPOR! pilih “Anonim”.",
    copy: "Salin teks laporan",
    copied: "Teks laporan disalin.",
    notCopied: "Belum tersalin. Teksnya sudah disorot; tekan Ctrl+C.",
    open: "Buka lapor.go.id",
    record: "Catat nomornya",
    occurredOn: "Tanggal kejadian",
    place: "Lokasi",
    transferred: "Bukan wewenang; menuju SP4N-LAPOR!",
    escalated: "Dieskalasi",
    noDeadline: "Ditangani lewat SP4N-LAPOR!; tidak ada tenggat di sini.",
  },
  actions,
  actionsThere,
  fields: {
    message: "Pesan untuk pelapor",
    answer: "Jawaban untuk pelapor",
    question: "Pertanyaan untuk pelapor",
    reason: "Alasan (dibaca pelapor)",
    note: "Catatan untuk rekan",
    promise: "Penjelasan untuk pelapor",
    date: "Dijawab paling lambat",
    reportTitle: "Judul laporan",
    regionCode: "Wilayah",
    address: "Alamat atau patokan",
    point: "Titik lokasi (lintang, bujur)",
    unitId: "Unit kerja",
    officerId: "Petugas",
    agencyId: "Instansi tujuan",
    toAgencyId: "Instansi yang berwenang",
    classification: "Klasifikasi",
    categoryId: "Kategori",
    needsExamination: "Berkadar pengawasan (perlu pemeriksaan)",
    archiveReason: "Alasan pengarsipan",
    intoTrackingId: "Laporan yang dipertahankan",
    title: "Judul untuk publik",
    body: "Isi untuk publik",
    photoIds: "Foto untuk publik",
    contactsConfirmed: "Nomor telepon dan email dalam teks ini memang untuk umum",
    nationalId: "Nomor di SP4N-LAPOR!",
    url: "Alamat laporan di lapor.go.id",
    ministryStatus: "Status di SP4N-LAPOR!",
    template: "Templat jawaban",
  },
  hints: {
    needsExamination:
      "Hanya untuk dugaan penyalahgunaan wewenang atau pelanggaran oleh aparatur, yang diperiksa inspektorat. Tenggat jawaban lebih panjang. Tulis alasannya dalam pesan.",
    point: "Misalnya -6.9175, 107.6191",
    toAgencyId: "Kosongkan bila belum jelas; tim verifikasi yang menentukan.",
    agencyThere: "Kosongkan bila belum jelas; SP4N-LAPOR! yang menentukan.",
    photoIds:
      "Hanya foto yang dicentang yang tampil. Periksa wajah, pelat nomor, dan tulisan di setiap foto.",
  },
  photoChoice: {
    anonymous: "Pelapor memilih Anonim. Foto rumah, halaman, atau barangnya dapat menunjukkan siapa dia.",
  },
  optional: "opsional",
  preview: "Yang dibaca pelapor",
  previewEmpty: "Pelapor membaca kalimat baku kanal ini.",
  sendAndNext: "Kirim, lalu berikutnya",
  /** Precedes the tracking ID of the report to which a form is sent. */
  target: "Laporan",
  uploading: (done: number, all: number) => `Mengunggah berkas ${done} dari ${all}…`,
  cancel: "Batal",
  bar: "Tindakan",
  more: "Lainnya",
  next: "Laporan berikutnya",
  tooShort: (min: number) => `Tulis sedikitnya ${min} karakter.`,
  required: "Bagian ini perlu diisi.",
  tooLong: (over: number) => `Kurangi ${over} karakter.`,
  noPoint: "Tulis lintang dan bujur, misalnya -6.9175, 107.6191.",
  letters: (count: number, max: number) => `${count} dari ${max}`,
  unsent: "Belum terkirim. Tulisan Anda tetap di sini; coba lagi saat sambungan pulih.",
  conflict: {
    heading: "Laporan ini baru saja berubah",
    last: (what: string, who: string) => `${what} · ${who}`,
    keep: "Tulisan Anda tetap di sini. Periksa dahulu perubahannya.",
    sendAnyway: "Tetap kirim",
    impossible: "Langkah ini tidak dapat dilakukan lagi. Salin tulisan Anda bila masih diperlukan.",
  },
  files: {
    add: "Tambah berkas",
    remove: (name: string) => `Hapus ${name}`,
    note: "Foto dikecilkan dan data lokasinya dihapus sebelum dikirim.",
  },
  agency: {
    suggested: "Disarankan",
    own: "Menurut isi laporan, instansi Anda yang berwenang.",
    unsure: "Belum jelas instansi mana yang berwenang.",
    search: "Cari instansi",
    none: "Tidak ada instansi dengan nama itu.",
    change: "Ubah",
    certainties: { high: "sangat mungkin", medium: "mungkin", low: "kurang pasti" },
  },
  mentions: {
    hint: "Ketik @ untuk menyebut rekan.",
    told: (names: string) => `Akan diberi tahu: ${names}`,
    list: "Rekan",
    found: (count: number) => `${count} rekan cocok. Pilih dengan tombol panah dan Enter.`,
    mentions: (names: string) => `menyebut ${names}`,
  },
  region: { search: "Cari desa, kecamatan, atau kota", none: "Tidak ada wilayah dengan nama itu." },
  assignment: { nobody: "Tanpa petugas", self: (name: string) => `${name} (saya)` },
  merge: {
    into: (trackingId: string) => `Gabungkan laporan yang terbuka ke ${trackingId}`,
    from: (trackingId: string) => `Gabungkan ${trackingId} ke laporan yang terbuka`,
    direction: (trackingId: string, into: string) =>
      `${trackingId}, laporan yang terbuka, digabungkan ke ${into}.`,
    candidates: "Mungkin tentang hal yang sama",
    none: "Tidak ada laporan serupa yang masih terbuka. Tulis nomor lacak laporan yang dipertahankan.",
  },
  templates: {
    use: "Pakai templat",
    unit: (name: string) => `Sekaligus didisposisikan ke ${name}.`,
    unitVerified: (name: string) => `Sekaligus diverifikasi dan didisposisikan ke ${name}.`,
    noUnit: "Tanpa disposisi",
  },
};
