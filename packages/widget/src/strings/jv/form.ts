import type { FormStrings } from "../form-strings.ts";

/** Terms: see the top of late.ts. */
export const form: FormStrings = {
  locale: "jv",
  heading: "Kintun laporan panjenengan",
  intro:
    "Mboten pirsa kedah lapor dhateng instansi pundi? Serat kemawon. Laporan panjenengan dipunterusaken dhateng instansi ingkang ngurus.",
  optional: "(mboten wajib)",
  classification: {
    complaint: {
      name: "Pengaduan",
      hint: "Wonten layanan utawi fasilitas umum ingkang risak utawi mboten sae",
    },
    aspiration: { name: "Aspirasi", hint: "Usul utawi pangajeng-ajeng kangge layanan umum" },
    information_request: { name: "Permintaan Informasi", hint: "Pitakenan babagan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judhul Laporan",
      ask: "Isi judhul laporan",
      hint: "Setunggal ukara cekak, upaminipun “Margi ngajeng peken bolong”.",
    },
    body: {
      label: "Isi Laporan",
      ask: "Serat isi laporan",
      hint: "Wonten kedadosan punapa, ing pundi, lan wiwit kapan? Sampun ngantos nyerat nomer KTP (NIK) utawi nami tiyang sanes.",
    },
    occurredOn: { label: "Tanggal Kedadosan", ask: "Isi tanggal kedadosan" },
    region: {
      label: "Papan Kedadosan",
      ask: "Pilih papan kedadosan",
      hint: "Ketik nami kecamatan, kitha, utawi kabupaten, lajeng pilih saking daftar.",
    },
    address: {
      label: "Alamat utawi ancer-ancer",
      ask: "Isi alamat",
      hint: "Upaminipun “Jl. Slamet Riyadi 12, ngajeng kantor pos”.",
    },
    agency: { label: "Instansi ingkang Dipuntuju", ask: "Pilih instansi ingkang dipuntuju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Priksa lampiran" },
    anonymous: {
      label: "Anonim",
      ask: "Pilih anonim",
      hint: "Asma lan kontak panjenengan mboten dipuntedahaken dhateng instansi lan umum.",
    },
    confidential: {
      label: "Rahasia",
      ask: "Pilih rahasia",
      hint: "Umum mboten saged ningali laporan punika. Instansi ingkang ngurus tetep maos isinipun.",
    },
  },
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
  agency: {
    site: "Ingkang kagungan situs punika",
    hint: "Saran instansi medal ing ngriki sasampunipun panjenengan nyerat isi laporan.",
    unknown: "Kula mboten mangertos",
    unknownHint: "Tim verifikasi ingkang nemtokaken",
    other: "Instansi sanes",
    search: "Padosi instansi",
  },
  noCategory: "Pilih kategori",
  privacy: "Pangayoman kagem panjenengan",
  partMissing:
    "Formulir dereng kabikak sedaya. Isian panjenengan taksih wonten. Priksa sambungan internet, lajeng cobi malih.",
  send: "LAPOR!",
  sending: "Ngintun laporan…",
  summary: (count) => `Wonten ingkang perlu dipundandosi (${count} kalepatan)`,
};
