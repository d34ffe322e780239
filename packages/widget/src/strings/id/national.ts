import type { NationalStrings } from "../national-strings.ts";

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
