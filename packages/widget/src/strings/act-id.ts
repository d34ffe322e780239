import type { ActStrings } from "./act-strings.ts";

/** What a reporter can do, in Indonesian. */
export const actId: ActStrings = {
  optional: "(opsional)",
  sending: "Mengirim…",
  cancel: "Batal",
  tooShort: (min) => `Tulis sedikitnya ${min} huruf.`,
  tooLong: (over) => `Terlalu panjang. Kurangi ${over} huruf.`,
  missing: "Bagian ini belum sesuai. Periksa kembali, lalu kirim lagi.",
  changed: "Laporan ini sudah berubah sejak Anda membukanya. Yang tampil sekarang adalah keadaan terbaru.",
  unsent: "Tulisan Anda yang belum terkirim",
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
    hint: "Tambahkan keterangan bila ada yang perlu diketahui instansi.",
    send: "Kirim tanggapan",
    sent: "✓ Tanggapan Anda sudah terkirim dan tercatat di riwayat laporan.",
  },
  judgement: {
    heading: "Apakah masalah Anda sudah selesai?",
    from: (who) => `Jawaban dari ${who}`,
    until: (day) =>
      `Mohon pilih paling lambat ${day}. Tanpa pilihan Anda, laporan ini akan ditutup. Sesudah itu Anda masih dapat mengajukan keberatan.`,
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
      meaning: "Ajukan keberatan. Tim verifikasi nasional akan memeriksa laporan ini kembali.",
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
    answers: "Berkas langsung terkirim dan ikut menjadi jawaban Anda.",
    inReport: "Sudah masuk ke laporan",
    added: (count) => `${count} berkas ditambahkan ke laporan.`,
  },
};
