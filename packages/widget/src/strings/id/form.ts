import type { FormStrings } from "../form-strings.ts";

/** Indonesian is the default language. Read each sentence aloud before you change it. */
export const form: FormStrings = {
  locale: "id",
  heading: "Sampaikan laporan",
  intro: "Tidak tahu instansinya? Kami teruskan.",
  optional: "(opsional)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul atau harapan untuk pelayanan publik" },
    information_request: { name: "Informasi", hint: "Pertanyaan tentang layanan publik" },
  },
  fields: {
    classification: { label: "Jenis Laporan", ask: "Pilih jenis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Isi judul laporan",
      note: "Terisi dari cerita Anda",
    },
    body: {
      label: "Isi Laporan",
      ask: "Tuliskan isi laporan",
      hint: "Tanpa nomor KTP dan nama orang lain.",
    },
    occurredOn: { label: "Tanggal Kejadian", ask: "Isi tanggal kejadian" },
    region: {
      label: "Lokasi Kejadian",
      ask: "Pilih lokasi kejadian",
      hint: "Desa, kecamatan, kota, atau kabupaten.",
    },
    address: {
      label: "Alamat atau patokan",
      ask: "Isi alamat",
      hint: "Misalnya Jalan Braga 12, depan SDN 5.",
    },
    agency: { label: "Instansi Tujuan", ask: "Pilih instansi tujuan" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Periksa lampiran" },
    visibility: { label: "Siapa yang melihat?", ask: "Pilih siapa yang melihat laporan" },
  },
  parts: { what: "Apa yang terjadi?", where: "Di mana dan kapan?", who: "Siapa yang melihat?" },
  visibility: {
    open: { name: "Terbuka", hint: "Nama hanya dilihat instansi" },
    anonymous: { name: "Anonim", hint: "Nama dan kontak tidak diberikan" },
    confidential: { name: "Rahasia", hint: "Tanpa nama, untuk petugas saja" },
  },
  confidentially: "Lapor secara rahasia",
  isConfidential: "✓ Laporan ini Rahasia",
  thisReportIs: "Laporan ini",
  change: "Ubah",
  next: "Lanjut",
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
  partMissing:
    "Formulir belum termuat seluruhnya. Isian Anda tetap ada. Periksa sambungan internet, lalu coba lagi.",
  send: "Kirim laporan",
  sending: "Mengirim laporan…",
  summary: (count) => `Ada yang perlu diperbaiki (${count} kesalahan)`,
};
