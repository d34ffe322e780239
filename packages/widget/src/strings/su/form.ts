import type { FormStrings } from "../form-strings.ts";

/** Terms: see the top of late.ts. */
export const form: FormStrings = {
  locale: "su",
  heading: "Kintunkeun laporan Anjeun",
  intro:
    "Teu uninga kedah lapor ka instansi mana? Serat waé. Laporan Anjeun diteraskeun ka instansi anu ngurus.",
  optional: "(teu wajib)",
  classification: {
    complaint: {
      name: "Pengaduan",
      hint: "Aya layanan atanapi fasilitas umum anu ruksak atanapi teu saé",
    },
    aspiration: { name: "Aspirasi", hint: "Usul atanapi harepan pikeun layanan umum" },
    information_request: { name: "Permintaan Informasi", hint: "Patarosan ngeunaan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Eusian judul laporan",
      hint: "Hiji kalimah pondok, contona “Jalan payuneun pasar ruksak”.",
    },
    body: {
      label: "Eusi Laporan",
      ask: "Serat eusi laporan",
      hint: "Aya kajadian naon, di mana, sareng ti iraha? Ulah nyerat nomer KTP (NIK) atanapi nami jalmi sanés.",
    },
    occurredOn: { label: "Tanggal Kajadian", ask: "Eusian tanggal kajadian" },
    region: {
      label: "Tempat Kajadian",
      ask: "Pilih tempat kajadian",
      hint: "Ketik nami kacamatan, kota, atanapi kabupatén, teras pilih tina daptar.",
    },
    address: {
      label: "Alamat atanapi patokan",
      ask: "Eusian alamat",
      hint: "Contona “Jl. Braga 12, payuneun kantor pos”.",
    },
    agency: { label: "Instansi anu Dituju", ask: "Pilih instansi anu dituju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Pariksa lampiran" },
    anonymous: {
      label: "Anonim",
      ask: "Pilih anonim",
      hint: "Jenengan sareng kontak Anjeun teu ditémbongkeun ka instansi sareng masarakat.",
    },
    confidential: {
      label: "Rahasia",
      ask: "Pilih rahasia",
      hint: "Masarakat teu tiasa ningali laporan ieu. Instansi anu ngurusna tetep maos eusina.",
    },
  },
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
  agency: {
    site: "Nu kagungan situs ieu",
    hint: "Saran instansi muncul di dieu saatos Anjeun nyerat eusi laporan.",
    unknown: "Abdi teu terang",
    unknownHint: "Mangga dipilih ku tim verifikasi",
    other: "Instansi sanés",
    search: "Milari instansi",
  },
  noCategory: "Pilih kategori",
  privacy: "Panangtayungan pikeun Anjeun",
  partMissing:
    "Formulir teu acan kabuka sadayana. Eusian Anjeun masih aya. Pariksa sambungan internét, teras cobian deui.",
  send: "LAPOR!",
  sending: "Ngintunkeun laporan…",
  summary: (count) => `Aya anu kedah dilereskeun (${count} kalepatan)`,
};
