import type { SupportStrings } from "../../public/support/support-strings.ts";

export const support: SupportStrings = {
  locale: "su",
  heading: "Ngalaman masalah anu sami?",
  hint: "Dukungan Anjeun diitung tanpa nami. Jumlahna dianyarkeun sadinten sakali.",
  join: "Abdi ngalaman masalah anu sami",
  joined: (day) => `Anjeun ngadukung laporan ieu ti ${day}.`,
  uncounted:
    "Dukungan ieu disimpen, tapi teu diitung: dina dinten éta parantos aya lima ti jaringan anu sami.",
  device: "Dukungan ieu ngan tiasa dicabut ti browser ieu, salami datana teu dihapus.",
  notSolved: "Teu acan réngsé pikeun abdi",
  message: "Naon anu teu acan réngsé? (teu wajib)",
  told: "Instansi tiasa maca yén masalah ieu teu acan réngsé pikeun Anjeun.",
  withdraw: "Cabut dukungan",
  thanks: "Hatur nuhun. Dukungan Anjeun parantos disimpen.",
  withdrawn: "Dukungan Anjeun parantos dicabut.",
  failed: "Teu acan hasil. Parios sambungan internét Anjeun, teras cobian deui.",
};
