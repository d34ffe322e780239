import type { FormStrings } from "../form-strings.ts";

/** Terms: see the top of late.ts. */
export const form: FormStrings = {
  locale: "jv",
  heading: "Kintun laporan",
  intro: "Mboten mangertos instansinipun? Kula terusaken.",
  optional: "(mboten wajib)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul utawi pangajeng-ajeng kangge layanan umum" },
    information_request: { name: "Informasi", hint: "Pitakenan babagan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judhul Laporan",
      ask: "Isi judhul laporan",
      note: "Kaisi otomatis saking seratan panjenengan",
    },
    body: {
      label: "Isi Laporan",
      ask: "Serat isi laporan",
      hint: "Tanpa nomer KTP lan nami tiyang sanes.",
    },
    occurredOn: { label: "Tanggal Kedadosan", ask: "Isi tanggal kedadosan" },
    region: {
      label: "Papan Kedadosan",
      ask: "Pilih papan kedadosan",
      hint: "Dhusun, kecamatan, kitha, utawi kabupaten.",
    },
    address: {
      label: "Alamat utawi ancer-ancer",
      ask: "Isi alamat",
      hint: "Upaminipun Jalan Braga 12, ngajeng SDN 5.",
    },
    agency: { label: "Instansi ingkang Dipuntuju", ask: "Pilih instansi ingkang dipuntuju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Priksa lampiran" },
    visibility: { label: "Sinten ingkang ningali?", ask: "Pilih sinten ingkang ningali laporan" },
  },
  parts: { what: "Wonten kedadosan punapa?", where: "Ing pundi lan kapan?", who: "Sinten ingkang ningali?" },
  visibility: {
    open: { name: "Terbuka", hint: "Asma namung dipunpirsani instansi" },
    anonymous: { name: "Anonim", hint: "Asma lan kontak mboten dipunsukakaken" },
    confidential: { name: "Rahasia", hint: "Tanpa asma, namung dipunwaos petugas" },
  },
  confidentially: "Lapor kanthi rahasia",
  isConfidential: "✓ Laporan punika Rahasia",
  thisReportIs: "Laporan punika",
  change: "Owahi",
  next: "Lajeng",
  fieldFaults: {
    required: ({ ask }) => `${ask} rumiyin.`,
    too_short: ({ label }, { min }) =>
      `${label} kirang panjang.${min ? ` Serat paling sekedhik ${min} huruf.` : ""}`,
    too_long: ({ label }, { max }) => `${label} kepanjangen.${max ? ` Paling kathah ${max} huruf.` : ""}`,
    invalid_format: ({ label }) => `${label} dereng leres. Priksa malih seratanipun.`,
    in_future: ({ label }) => `${label} mboten kenging sasampunipun dinten punika.`,
  },
  left: (count) => `Kantun ${count} huruf`,
  over: (count) => `Kelangkungan ${count} huruf`,
  partMissing:
    "Formulir dereng kabikak sedaya. Isian panjenengan taksih wonten. Priksa sambungan internet, lajeng cobi malih.",
  send: "Kintun laporan",
  sending: "Ngintun laporan…",
  summary: (count) => `Wonten ingkang perlu dipundandosi (${count} kalepatan)`,
};
