import type { Act } from "../../acts/possible-acts.ts";

/** An act in words: its button, its heading, the button that sends it, and what happened afterwards. */
interface ActStrings {
  name: string;
  meaning: string;
  send: string;
  done: string;
}

const acts: Record<Act, ActStrings> = {
  verifyReport: {
    name: "Verifikasi",
    meaning: "Laporan lengkap dan menjadi wewenang instansi Anda.",
    send: "Verifikasi laporan",
    done: "Laporan diverifikasi.",
  },
  assignReport: {
    name: "Disposisi",
    meaning: "Tentukan siapa yang menangani laporan ini.",
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
  requestInformation: {
    name: "Minta keterangan",
    meaning: "Tenggat Anda berhenti sampai pelapor menjawab.",
    send: "Kirim pertanyaan",
    done: "Pertanyaan terkirim.",
  },
  transferReport: {
    name: "Teruskan",
    meaning: "Bukan wewenang instansi Anda. Laporan tetap terbuka dan berpindah.",
    send: "Teruskan laporan",
    done: "Laporan diteruskan.",
  },
  addNote: {
    name: "Catatan",
    meaning: "Hanya dibaca petugas instansi Anda.",
    send: "Simpan catatan",
    done: "Catatan tersimpan.",
  },
  mergeReport: {
    name: "Gabungkan",
    meaning: "Laporan ini tentang hal yang sama. Pelapornya lalu mengikuti laporan yang dipertahankan.",
    send: "Gabungkan laporan",
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
    meaning: "Pelapor belum menanggapi jawaban Anda. Tutup hanya bila pelapor sudah menyatakan selesai.",
    send: "Tutup laporan",
    done: "Laporan ditutup.",
  },
  releaseReport: {
    name: "Tampilkan kepada publik",
    meaning: "Samarkan nama, alamat, dan nomor telepon orang sebelum laporan ditampilkan.",
    send: "Tampilkan",
    done: "Laporan tampil kepada publik.",
  },
  retractReport: {
    name: "Tarik dari publik",
    meaning: "Publik tidak dapat lagi membaca laporan ini.",
    send: "Tarik",
    done: "Laporan ditarik dari publik.",
  },
  setNationalReference: {
    name: "Nomor SP4N-LAPOR!",
    meaning: "Catat nomor laporan ini di SP4N-LAPOR!. Pelapor diberi tahu.",
    send: "Simpan nomor",
    done: "Nomor SP4N-LAPOR! tersimpan.",
  },
};

/** Forms of acts. */
export const actStrings = {
  acts,
  fields: {
    message: "Pesan untuk pelapor",
    answer: "Jawaban untuk pelapor",
    question: "Pertanyaan untuk pelapor",
    reason: "Alasan; pelapor membacanya",
    note: "Catatan untuk rekan",
    unitId: "Unit kerja",
    agencyId: "Instansi tujuan",
    toAgencyId: "Instansi yang berwenang",
    classification: "Klasifikasi",
    categoryId: "Kategori",
    needsExamination: "Berkadar pengawasan (perlu pemeriksaan)",
    archiveReason: "Alasan pengarsipan",
    intoTrackingId: "Laporan yang dipertahankan",
    title: "Judul untuk publik",
    body: "Isi untuk publik",
    contactsConfirmed: "Nomor telepon dan email dalam teks ini memang untuk umum",
    nationalId: "Nomor di SP4N-LAPOR!",
    url: "Alamat laporan di lapor.go.id",
    ministryStatus: "Status di SP4N-LAPOR!",
    template: "Templat jawaban",
  },
  hints: {
    needsExamination: "Tenggat jawaban lebih panjang. Tulis sebabnya dalam pesan.",
    toAgencyId: "Kosongkan bila belum jelas; tim verifikasi yang menentukan.",
  },
  optional: "opsional",
  preview: "Yang dibaca pelapor",
  previewEmpty: "Pelapor membaca kalimat baku kanal ini.",
  sendAndNext: "Kirim, lalu berikutnya",
  uploading: (done: number, all: number) => `Mengunggah berkas ${done} dari ${all}…`,
  cancel: "Batal",
  more: "Lainnya",
  next: "Laporan berikutnya",
  tooShort: (min: number) => `Tulis sedikitnya ${min} huruf.`,
  required: "Bagian ini perlu diisi.",
  tooLong: (over: number) => `Kurangi ${over} huruf.`,
  letters: (count: number, max: number) => `${count} dari ${max}`,
  unsent: "Belum terkirim. Tulisan Anda tetap di sini; coba lagi saat sambungan pulih.",
  conflict: {
    heading: "Laporan ini baru saja berubah",
    last: (what: string, who: string) => `${what} · ${who}`,
    keep: "Tulisan Anda tetap di sini. Periksa dahulu perubahannya.",
    sendAnyway: "Kirim juga",
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
    certainty: (percent: number) => `${percent}%`,
  },
  merge: {
    candidates: "Mungkin tentang hal yang sama",
    none: "Tidak ada calon dalam kategori dan wilayah ini. Tulis nomor lacaknya.",
  },
  templates: { use: "Pakai templat" },
};
