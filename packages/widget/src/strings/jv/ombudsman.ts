import type { OmbudsmanStrings } from "../ombudsman-strings.ts";

export const ombudsman: OmbudsmanStrings = {
  heading: "Wadul dhateng Ombudsman",
  sentence:
    "Menawi laporan punika tetep mboten rampung, panjenengan saged wadul dhateng Ombudsman, tanpa bayar, paling telat kalih taun saking kedadosan.",
  phone: "Telpon 137",
  print: "Undhuh riwayat mawi tanggal",
  hint: "Bukti bilih panjenengan sampun wadul dhateng instansi rumiyin. Ing jendhela cithak, pilih simpen dados PDF.",
  sheet: {
    heading: "Riwayat laporan mawi tanggal",
    printed: (when, days) => `Kacithak ${when}, dinten kaping ${days} saksampunipun laporan katampi.`,
    title: "Irah-irahan",
    received: "Katampi",
    channel: "Layanan wadulan",
    operator: "Dipunurus dening",
    status: "Kawontenan",
    missed: "Wates wekdal kalangkung",
    day: "Dinten kaping",
    time: "Wekdal",
    step: "Tataran",
    note: "Lembar punika namung ngemot tataran lan wekdalipun, tanpa isi laporan, asma pelapor, lan kode akses. Syarat wadul dhateng Ombudsman wonten ing UU 37/2008 Pasal 24.",
  },
};
