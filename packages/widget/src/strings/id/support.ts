import type { SupportStrings } from "../../public/support/support-strings.ts";

export const support: SupportStrings = {
  locale: "id",
  heading: "Mengalami masalah yang sama?",
  hint: "Dukungan Anda dihitung tanpa nama. Jumlahnya dihitung ulang sekali sehari.",
  join: "Saya mengalami masalah yang sama",
  joined: (day) => `Anda mendukung laporan ini sejak ${day}.`,
  uncounted:
    "Dukungan ini tersimpan, tetapi tidak dihitung: pada hari itu sudah ada lima dukungan dari jaringan yang sama.",
  device: "Dukungan ini hanya dapat ditarik dari peramban ini, selama datanya tidak dihapus.",
  notSolved: "Belum selesai bagi saya",
  message: "Apa yang belum selesai? (opsional)",
  told: "Instansi dapat membaca bahwa masalah ini belum selesai bagi Anda.",
  withdraw: "Tarik dukungan",
  thanks: "Terima kasih. Dukungan Anda tersimpan.",
  withdrawn: "Dukungan Anda sudah ditarik.",
  failed: "Belum berhasil. Periksa sambungan internet Anda, lalu coba lagi.",
};
