import type { FormStrings } from "../form-strings.ts";

/** Terms: see the top of late.ts. */
export const form: FormStrings = {
  locale: "su",
  heading: "Kintunkeun laporan",
  intro: "Teu terang instansina? Ku kami diteraskeun.",
  optional: "(teu wajib)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul atanapi harepan pikeun layanan umum" },
    information_request: { name: "Informasi", hint: "Patarosan ngeunaan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Eusian judul laporan",
      note: "Kaeusian otomatis tina seratan Anjeun",
    },
    body: {
      label: "Eusi Laporan",
      ask: "Serat eusi laporan",
      hint: "Tanpa nomer KTP sareng nami jalmi sanés.",
    },
    occurredOn: { label: "Tanggal Kajadian", ask: "Eusian tanggal kajadian" },
    region: {
      label: "Tempat Kajadian",
      ask: "Pilih tempat kajadian",
      hint: "Désa, kacamatan, kota, atanapi kabupatén.",
    },
    address: {
      label: "Alamat atanapi patokan",
      ask: "Eusian alamat",
      hint: "Contona Jalan Braga 12, payuneun SDN 5.",
    },
    agency: { label: "Instansi anu Dituju", ask: "Pilih instansi anu dituju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Pariksa lampiran" },
    visibility: { label: "Saha anu ningali?", ask: "Pilih saha anu ningali laporan" },
  },
  parts: { what: "Aya kajadian naon?", where: "Di mana sareng iraha?", who: "Saha anu ningali?" },
  visibility: {
    open: { name: "Terbuka", hint: "Jenengan ngan ditingali ku instansi" },
    anonymous: { name: "Anonim", hint: "Jenengan sareng kontak teu dipasihkeun" },
    confidential: { name: "Rahasia", hint: "Tanpa jenengan, ngan dibaca patugas" },
  },
  confidentially: "Lapor sacara rahasia",
  isConfidential: "✓ Laporan ieu Rahasia",
  thisReportIs: "Laporan ieu",
  change: "Robih",
  next: "Teras",
  fieldFaults: {
    required: ({ ask }) => `${ask} heula.`,
    too_short: ({ label }, { min }) =>
      `${label} kirang panjang.${min ? ` Serat sahenteuna ${min} hurup.` : ""}`,
    too_long: ({ label }, { max }) => `${label} panjang teuing.${max ? ` Pangseueurna ${max} hurup.` : ""}`,
    invalid_format: ({ label }) => `${label} teu acan leres. Pariksa deui seratanana.`,
    in_future: ({ label }) => `${label} teu kénging saatos dinten ieu.`,
  },
  left: (count) => `Sésana ${count} hurup`,
  over: (count) => `Kaleuwihan ${count} hurup`,
  partMissing:
    "Formulir teu acan kabuka sadayana. Eusian Anjeun masih aya. Pariksa sambungan internét, teras cobian deui.",
  send: "Kintun laporan",
  sending: "Ngintunkeun laporan…",
  summary: (count) => `Aya anu kedah dilereskeun (${count} kalepatan)`,
};
