import { shared } from "./desk.ts";

// The strings of all other pages. They are loaded when one of these pages is first shown.

export const install = {
  ...shared,
  title: "Pasang di situs",
  intro:
    "Formulir di situs instansi Anda memakai kunci publik. Kunci ini bukan rahasia, karena hanya berlaku di situs yang Anda daftarkan.",
  loading: "Memuat kunci…",
  failed: "Daftar kunci belum dapat dimuat.",
  empty: "Belum ada kunci. Buat satu untuk situs pertama.",
  add: "Buat kunci",
  name: "Nama kunci",
  nameHint: "Misalnya nama situsnya. Hanya terlihat di sini.",
  origins: "Alamat situs",
  originsHint:
    "Satu alamat per baris, misalnya https://bandung.go.id. Dengan dan tanpa www adalah dua situs.",
  create: "Buat kunci",
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
  notCopied: "Peramban menolak menyalin. Teksnya sudah dipilih: tekan Ctrl+C.",
  step: (number: number) => `Langkah ${number}`,
};

export type InstallStrings = typeof install;

export const templates = {
  ...shared,
  title: "Templat jawaban",
  intro:
    "Teks siap pakai untuk Anda dan rekan-rekan. Pilih salah satunya di formulir tindakan, sesuaikan dengan laporannya, lalu kirim.",
  readOnly: "Templat hanya dapat diubah oleh admin.",
  loading: "Memuat templat…",
  failed: shared.failedConnection,
  gone: "Templat ini sudah dihapus. Yang tampil sekarang adalah keadaan terakhir.",
  empty: "Belum ada templat.",
  add: "Buat templat",
  create: "Buat templat",
  created: "Templat sudah dibuat.",
  saved: "Perubahan sudah disimpan.",
  name: "Nama templat",
  nameHint: "Hanya terlihat oleh petugas.",
  action: "Untuk tindakan",
  text: "Teks",
  insert: "Sisipkan",
  placeholders: { trackingId: "nomor lacak", agency: "nama instansi", dueDate: "tanggal tenggat" },
  preview: "Contoh hasilnya",
  previewEmpty: "Tulis teksnya untuk melihat contoh.",
  only: "Tampilkan hanya untuk",
  category: "Kategori",
  anyCategory: "Semua kategori",
  status: "Status laporan",
  anyStatus: "Semua status",
  unit: "Sekaligus disposisikan ke unit",
  noUnit: "Tanpa disposisi",
  unitHint: "Berlaku selama laporannya masih dapat didisposisikan.",
  toUnit: (name: string) => `disposisi ke ${name}`,
  formerUnit: "unit nonaktif",
  nameMissing: "Tulis nama templat, sedikitnya 2 karakter.",
  textMissing: "Tulis teks templat, sedikitnya 5 karakter.",
  textTooLong: (over: number) => `Kurangi ${over} karakter.`,
  unknownWord: (word: string, allowed: string) =>
    `${word} tidak dapat diisi otomatis. Yang tersedia hanya ${allowed}.`,
  tooMany: "Jumlah templat sudah mencapai batas, yaitu 200. Hapus templat yang tidak dipakai lagi.",
  remove: "Hapus",
  removeAsk: (name: string) => `Hapus templat “${name}”? Pesan yang sudah terkirim tidak berubah.`,
  removeNow: "Ya, hapus",
  removed: (name: string) => `Templat “${name}” sudah dihapus.`,
  changed: "Rekan Anda baru saja mengubah templat ini menjadi:",
  changedMeanwhile: "Rekan Anda baru saja mengubah templat ini. Periksa dahulu, lalu ulangi.",
};

export type TemplateStrings = typeof templates;

export const survey = {
  ...shared,
  title: "Hasil survei kepuasan",
  about:
    "Jawaban pelapor atas survei yang menyertai penilaian mereka, pada triwulan yang sudah berakhir. Laporan rahasia ikut dihitung; jawaban satu orang tidak dapat dilihat.",
  quarter: "Triwulan penilaian",
  quarterName: (quarter: number, year: number) => `Triwulan ${quarter} tahun ${year}`,
  loading: "Memuat hasil survei…",
  failed: "Hasil survei belum dapat dimuat.",
  none: "Tidak ada survei yang diisi pada triwulan ini.",
  summary: "Ringkasan",
  byUnit: "Indeks tiap unit kerja",
  byAgency: "Indeks tiap instansi",
  total: "Seluruhnya",
  noUnit: "Tanpa unit kerja",
  few: "terlalu sedikit",
  fewHint:
    "“Terlalu sedikit”: kurang dari lima jawaban lengkap, atau jawaban seseorang dapat ditebak dari selisihnya.",
  /** Replaces the grade of an index that has none. */
  indicative: "indikatif",
  /** `sampleSize` is the number of complete answers that the IKM requires. */
  answers: (count: string, sampleSize: string) => `${count} dari ${sampleSize}`,
  incomplete: (count: string, sampleSize: string) =>
    `Ada ${count} dari ${sampleSize} jawaban lengkap yang diperlukan. Jadi, indeks ini indikatif dan tidak disebut IKM.`,
  forms: {
    full: "Indeks sembilan unsur (1 sampai 4), rata-ratanya dikalikan 25. Disebut IKM (PermenPANRB 14/2017) dan diberi mutu bila jawaban lengkapnya mencukupi untuk jumlah laporan yang dijawab. Mutu A mulai 88,31; B mulai 76,61; C mulai 65,00.",
    short:
      "Indeks tiga unsur (1 sampai 4), rata-ratanya dikalikan 25. Formulir pendek tidak menghasilkan Indeks Kepuasan Masyarakat (IKM), jadi tidak ada nilai mutu A sampai D.",
  } as Record<string, string>,
  grades: {
    A: "A (sangat baik)",
    B: "B (baik)",
    C: "C (kurang baik)",
    D: "D (tidak baik)",
  } as Record<string, string>,
  columns: {
    unit: "Unit kerja",
    agency: "Instansi",
    year: "Tahun",
    quarter: "Triwulan",
    surveys: "Survei",
    count: "Jawaban lengkap",
    sampleSize: "Jawaban yang diperlukan untuk IKM",
    index: "Indeks",
    grade: "Mutu",
  },
  /** In the order of the regulation, PermenPANRB 14/2017. */
  elements: {
    requirements: "U1 Persyaratan",
    procedure: "U2 Prosedur",
    time: "U3 Waktu penyelesaian",
    cost: "U4 Biaya",
    product: "U5 Hasil layanan",
    competence: "U6 Kompetensi petugas",
    conduct: "U7 Perilaku petugas",
    complaintHandling: "U8 Penanganan pengaduan",
    facilities: "U9 Sarana dan prasarana",
  },
  saveXlsx: "Simpan sebagai Excel (XLSX)",
  saveCsv: "Simpan sebagai CSV",
  saved: (file: string) => `Hasil survei tersimpan dalam ${file}.`,
  sheet: "Survei",
  fileName: (year: number, quarter: number) => `survei-${year}-triwulan-${quarter}`,
};

export type SurveyStrings = typeof survey;

export const exports = {
  ...shared,
  title: "Ekspor laporan",
  explanation: (view: string) =>
    `Semua laporan dalam daftar “${view}” dengan saringan saat ini, paling banyak 10.000.`,
  recorded:
    "Ekspor ini dicatat atas nama Anda. Berkasnya dapat memuat laporan rahasia; simpanlah di tempat yang aman.",
  format: "Format berkas",
  formats: { xlsx: "Excel (XLSX)", csv: "CSV" },
  start: "Ekspor",
  cancel: "Batalkan",
  again: "Ekspor lagi",
  starting: "Menyiapkan ekspor…",
  progress: (read: string, total: string) => `${read} dari ${total} laporan`,
  done: (count: string, file: string) => `${count} laporan sudah diekspor ke ${file}.`,
  missing: (count: string) =>
    `${count} laporan berubah selama ekspor sehingga tidak ikut tersimpan. Ekspor lagi untuk mendapatkan semuanya.`,
  cancelled: "Ekspor dibatalkan. Tidak ada berkas yang dibuat.",
  tooMany:
    "Daftar ini berisi lebih dari 10.000 laporan. Persempit saringannya, misalnya menurut tanggal masuk, lalu ekspor satu per satu.",
  notConfirmed: "Konfirmasikan dahulu bahwa ini benar Anda, lalu ekspor lagi.",
  failed: "Ekspor belum berhasil.",
  sheet: "Laporan",
  fileName: (view: string, day: string) => `laporan-${view}-${day}`,
  yes: "Ya",
  no: "Tidak",
  columns: {
    trackingId: "Nomor lacak",
    title: "Judul",
    classification: "Klasifikasi",
    status: "Status",
    category: "Kategori",
    region: "Wilayah",
    address: "Alamat",
    responsible: "Penanggung jawab",
    unit: "Unit kerja",
    officer: "Petugas",
    submittedAt: "Masuk",
    updatedAt: "Terakhir berubah",
    leftAt: "Berpindah",
    dueAt: "Tenggat",
    dueStage: "Tenggat untuk",
    escalated: "Dieskalasi",
    age: "Umur (hari)",
    late: "Lewat tenggat (hari)",
  },
};

export type ExportStrings = typeof exports;

/** Strings for the printout tools. `print/printout-strings.ts` contains the text of the printouts. */
export const print = {
  back: shared.back,
  title: "Cetak",
  kinds: { laporan: "Laporan", disposisi: "Lembar disposisi", jawaban: "Surat tanggapan" },
  print: "Cetak",
  size: "Ukuran kertas",
  notes: "Sertakan catatan internal",
  loading: "Memuat laporan…",
  failed: "Laporan ini belum dapat dimuat.",
  unprintable: "Laporan ini hanya dapat dicetak oleh instansi yang menanganinya.",
  notAnswered: "Laporan ini belum dijawab, sehingga isi surat masih kosong.",
  letterHint: "Isian ini hanya dipakai untuk mencetak dan tidak disimpan.",
  office: "Nama instansi di kop",
  address: "Alamat di kop",
  number: "Nomor surat",
  place: "Kota",
  position: "Jabatan penanda tangan",
  signer: "Nama penanda tangan",
  nip: "NIP",
};

export type PrintStrings = typeof print;
