import type { PublicStrings } from "./public-strings.ts";

/** Public reports in Indonesian. */
export const publicId: PublicStrings = {
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
    mine: "Ini masalah saya",
  },
  follow: {
    heading: "Ikuti laporan ini",
    keep: "Simpan nomor lacak ini. Siapa pun dapat melihat perkembangan laporan ini, tanpa kode akses.",
    copy: "Salin nomor lacak",
    copied: "Tersalin.",
    copyFailed: "Tidak dapat menyalin otomatis. Nomor sudah ditandai: salin sendiri atau catat.",
    unsent: "Laporan Anda sendiri belum dikirim. Yang sudah Anda tulis masih ada.",
    back: "Tetap kirim laporan saya",
  },
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
};
