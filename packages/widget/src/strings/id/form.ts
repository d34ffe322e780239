import type { FormStrings } from "../form-strings.ts";

/** Indonesian is the default language. Read each sentence aloud before you change it. */
export const form: FormStrings = {
  locale: "id",
  heading: "Sampaikan laporan Anda",
  intro:
    "Tidak tahu harus melapor ke instansi mana? Tulis saja. Laporan Anda diteruskan ke instansi yang berwenang.",
  optional: "(opsional)",
  classification: {
    complaint: { name: "Pengaduan", hint: "Ada layanan atau fasilitas umum yang bermasalah" },
    aspiration: { name: "Aspirasi", hint: "Usul atau harapan untuk pelayanan publik" },
    information_request: { name: "Permintaan Informasi", hint: "Pertanyaan tentang layanan publik" },
  },
  fields: {
    classification: { label: "Klasifikasi Laporan", ask: "Pilih klasifikasi laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Isi judul laporan",
      hint: "Satu kalimat pendek, misalnya “Jalan Braga berlubang”.",
    },
    body: {
      label: "Isi Laporan",
      ask: "Tuliskan isi laporan",
      hint: "Apa yang terjadi, di mana, dan sejak kapan? Jangan tulis nomor KTP (NIK) atau nama orang lain.",
    },
    occurredOn: { label: "Tanggal Kejadian", ask: "Isi tanggal kejadian" },
    region: {
      label: "Lokasi Kejadian",
      ask: "Pilih lokasi kejadian",
      hint: "Ketik nama kecamatan, kota, atau kabupaten, lalu pilih dari daftar.",
    },
    address: {
      label: "Alamat atau patokan",
      ask: "Isi alamat",
      hint: "Misalnya “Jl. Braga 12, depan kantor pos”.",
    },
    agency: { label: "Instansi Tujuan", ask: "Pilih instansi tujuan" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Periksa lampiran" },
    anonymous: {
      label: "Anonim",
      ask: "Pilih anonim",
      hint: "Nama dan kontak Anda tidak diperlihatkan kepada instansi dan publik.",
    },
    confidential: {
      label: "Rahasia",
      ask: "Pilih rahasia",
      hint: "Publik tidak dapat melihat laporan ini. Instansi yang menanganinya tetap membaca isinya.",
    },
  },
  fieldFaults: {
    required: ({ ask }) => `${ask} dahulu.`,
    too_short: ({ label }, { min }) =>
      `${label} terlalu pendek.${min ? ` Tulis sedikitnya ${min} huruf.` : ""}`,
    too_long: ({ label }, { max }) => `${label} terlalu panjang.${max ? ` Maksimal ${max} huruf.` : ""}`,
    invalid_format: ({ label }) => `${label} belum benar. Periksa kembali penulisannya.`,
    in_future: ({ label }) => `${label} tidak boleh setelah hari ini.`,
  },
  left: (count) => `Sisa ${count} huruf`,
  over: (count) => `Kelebihan ${count} huruf`,
  agency: {
    site: "Pemilik situs ini",
    hint: "Saran instansi muncul di sini setelah Anda menulis isi laporan.",
    unknown: "Saya tidak tahu",
    unknownHint: "Tim verifikasi yang menentukan",
    other: "Instansi lain",
    search: "Cari instansi",
  },
  noCategory: "Pilih kategori",
  privacy: "Perlindungan untuk Anda",
  partMissing:
    "Formulir belum termuat seluruhnya. Isian Anda tetap ada. Periksa sambungan internet, lalu coba lagi.",
  send: "LAPOR!",
  sending: "Mengirim laporan…",
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
};
