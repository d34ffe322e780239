/** The page on which an agency puts the form on its sites. Loaded with that page. */
export const installStrings = {
  title: "Pasang di situs",
  intro:
    "Formulir di situs instansi Anda memakai kunci publik. Kunci ini bukan rahasia, karena hanya berlaku di situs yang Anda daftarkan.",
  loading: "Memuat kunci…",
  failed: "Daftar kunci belum dapat dimuat.",
  retry: "Coba lagi",
  empty: "Belum ada kunci. Buat satu untuk situs pertama.",
  add: "Buat kunci",
  name: "Nama kunci",
  nameHint: "Misalnya nama situsnya. Hanya terlihat di sini.",
  origins: "Alamat situs",
  originsHint:
    "Satu alamat per baris, misalnya https://bandung.go.id. Dengan dan tanpa www adalah dua situs.",
  create: "Buat kunci",
  save: "Simpan",
  cancel: "Batal",
  nameMissing: "Tulis nama kunci.",
  originsMissing: "Tulis sedikitnya satu alamat situs.",
  originInvalid: (origin: string) => `“${origin}” bukan alamat situs. Tulis seperti https://bandung.go.id.`,
  tooManyOrigins: "Paling banyak 20 situs untuk satu kunci.",
  tooMany:
    "Instansi Anda sudah memiliki 20 kunci, jumlah terbanyak yang diperbolehkan. Cabut kunci yang tidak dipakai lagi.",
  changed: "Kunci ini baru saja diubah orang lain. Data terbaru sudah ditampilkan.",
  keys: "Kunci publik",
  created: (day: string) => `dibuat ${day}`,
  ends: (time: string) => `Sudah diganti. Kunci lama ini berlaku sampai ${time}.`,
  never: "belum pernah dipakai",
  today: "dipakai hari ini",
  seen: (day: string) => `terakhir dipakai ${day}`,
  former: "tidak terdaftar lagi",
  check: "Periksa",
  checkNamed: (origin: string) => `Buka ${origin} dan periksa apakah formulirnya dimuat`,
  watching: (origin: string) =>
    `${origin} dibuka di tab baru. Buka halaman yang memuat formulir di sana. Hasilnya tampil di sini begitu formulir menghubungi kanal dengan kunci ini.`,
  proven: (origin: string) => `Berhasil: formulir dimuat dari ${origin} dengan kunci ini.`,
  provenBefore: (origin: string) =>
    `Hari ini formulir sudah dimuat dari ${origin} dengan kunci ini. Kanal mencatatnya sekali sehari.`,
  unproven: (origin: string) =>
    `Formulir di ${origin} belum menghubungi kanal. Periksa alamat situs, potongan kode, dan Content-Security-Policy di halaman itu, lalu coba lagi.`,
  stop: "Berhenti memeriksa",
  snippet: "Potongan kode",
  hideSnippet: "Tutup potongan kode",
  edit: "Ubah",
  rotate: "Ganti kunci",
  revoke: "Cabut",
  rotateAsk: (name: string) =>
    `Ganti kunci “${name}”? Kunci baru berlaku di situs yang sama. Kunci lama tetap berlaku 24 jam, sehingga potongan kode di situs dapat diganti tanpa jeda.`,
  revokeAsk: (name: string) =>
    `Cabut kunci “${name}”? Formulir yang memakainya langsung berhenti bekerja. Pencabutan tidak dapat dibatalkan.`,
  stillUsed: (origins: string) => `Kunci ini masih dipakai: ${origins}.`,
  rotateNow: "Ya, ganti kunci",
  revokeNow: "Ya, cabut kunci",
  rotated: "Kunci baru sudah dibuat. Ganti potongan kode di situs dalam 24 jam.",
  revoked: "Kunci sudah dicabut.",
  saved: "Perubahan sudah disimpan.",
  made: "Kunci sudah dibuat. Pasang potongan kode di bawah ini di situs.",
  keyHidden:
    "Kunci ini tidak dapat ditampilkan, karena dibuat lewat baris perintah. Ganti pk_… dengan kunci yang ada di situs, atau ganti kuncinya.",
  script: "Alamat skrip formulir",
  scriptHint: "Alamat lapor.js di situs Anda atau dari pengelola kanal, dengan folder parts di sebelahnya.",
  status: "Halaman lacak",
  statusHint: "Alamat halaman tempat pelapor memantau laporannya.",
  formPage: "Di halaman formulir",
  statusPage: "Di halaman lacak",
  publicPage: "Di halaman laporan warga",
  publicPageHint:
    "Bila instansi Anda memublikasikan laporan: berkas public.js diletakkan di samping lapor.js.",
  policy: "Content-Security-Policy",
  policyHint:
    "Bila situs memiliki kebijakan ini, tambahkan alamat berikut; jangan ganti kebijakannya. Bila kebijakan itu tidak memuat 'unsafe-inline', pindahkan isi <style> ke berkas CSS situs.",
  systems: { wordpress: "Dengan WordPress", joomla: "Dengan Joomla", laravel: "Dengan Laravel" },
  copy: "Salin",
  copyNamed: (what: string) => `Salin: ${what}`,
  copied: "Disalin.",
  notCopied: "Peramban menolak menyalin. Teksnya sudah dipilih: tekan Ctrl+C.",
  step: (number: number) => `Langkah ${number}`,
  back: "Kembali ke laporan",
};

/** The texts of the page in one language. */
export type InstallStrings = typeof installStrings;
