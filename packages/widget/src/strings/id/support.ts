import type { SupportStrings } from "../public/support-strings.ts";

export const support: SupportStrings = {
  locale: "id",
  heading: "Mengalami masalah yang sama?",
  hint: "Dukungan Anda dihitung tanpa nama. Jumlahnya dihitung ulang sekali sehari.",
  join: "Saya mengalami masalah yang sama",
  joined: (day) => `Anda mendukung laporan ini sejak ${day}.`,
  email: "Kabari saya lewat email (opsional)",
  emailHint:
    "Setelah Anda mengonfirmasi, kami mengirim satu email setiap kali laporan ini diteruskan, dijawab, ditutup, digabungkan, atau diarsipkan. Alamat Anda terenkripsi, tidak dilihat petugas, dan dihapus begitu Anda berhenti, menarik dukungan, atau tidak mengonfirmasi dalam tujuh hari.",
  uncounted:
    "Dukungan ini tersimpan, tetapi tidak dihitung: pada hari itu sudah ada lima dukungan dari jaringan yang sama.",
  device: "Dukungan ini hanya dapat ditarik dari peramban ini, selama datanya tidak dihapus.",
  notSolved: "Masalah saya belum selesai",
  message: "Apa yang belum selesai? (opsional)",
  told: "Instansi dapat membaca bahwa masalah ini belum selesai bagi Anda.",
  withdraw: "Tarik dukungan",
  thanks: "Terima kasih. Dukungan Anda tersimpan.",
  confirm: "Terima kasih. Dukungan Anda tersimpan. Buka email dari kami, lalu konfirmasi alamat Anda.",
  withdrawn: "Dukungan Anda sudah ditarik.",
  failed: "Belum berhasil. Periksa sambungan internet Anda, lalu coba lagi.",
  busy: "Terlalu banyak permintaan dari jaringan ini. Tunggu beberapa menit, lalu coba lagi.",
  busyWithEmail:
    "Terlalu banyak alamat email dikirim dari jaringan ini. Dukung tanpa email, atau coba lagi satu jam kemudian.",
  emailInvalid: "Alamat email itu belum benar. Misalnya nama@contoh.id.",
  photo: "Tambahkan satu foto (opsional)",
  photoHint:
    "Data lokasi di foto dihapus. Hanya petugas yang menangani laporan ini yang melihatnya, kecuali bila petugas memublikasikannya.",
  photoShown: "Foto Anda tersimpan. Foto ikut dihapus bila Anda menarik dukungan.",
  photoSent: "Foto Anda terkirim.",
  photoInvalid: "Foto itu tidak dapat dipakai. Pilih foto JPEG, PNG, atau WebP lain.",
  photosFull: "Laporan ini sudah memiliki cukup foto dari pendukung.",
};
