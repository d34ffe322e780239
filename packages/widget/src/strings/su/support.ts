import type { SupportStrings } from "../public/support-strings.ts";

export const support: SupportStrings = {
  locale: "su",
  heading: "Ngalaman masalah anu sami?",
  hint: "Dukungan Anjeun diitung tanpa nami. Jumlahna dianyarkeun sadinten sakali.",
  join: "Abdi ngalaman masalah anu sami",
  joined: (day) => `Anjeun ngadukung laporan ieu ti ${day}.`,
  email: "Béjaan abdi ku email (teu wajib)",
  emailHint:
    "Saatos Anjeun ngonfirmasi, kami ngintun hiji email unggal laporan ieu diteraskeun, diwaler, ditutup, digabungkeun, atanapi diarsipkeun. Alamat Anjeun disimpen sacara énkripsi sareng henteu ditingali ku patugas. Alamat dihapus upami Anjeun nganggo tautan lirén dina email, nyabut dukungan, atanapi henteu ngonfirmasi dina tujuh dinten.",
  uncounted:
    "Dukungan ieu disimpen, tapi teu diitung: dina dinten éta parantos aya lima ti jaringan anu sami.",
  device: "Dukungan ieu ngan tiasa dicabut ti browser ieu, salami datana teu dihapus.",
  notSolved: "Masalah abdi teu acan réngsé",
  message: "Naon anu teu acan réngsé? (teu wajib)",
  told: "Instansi tiasa maos yén masalah ieu teu acan réngsé pikeun Anjeun.",
  withdraw: "Cabut dukungan",
  thanks: "Hatur nuhun. Dukungan Anjeun parantos disimpen.",
  confirm:
    "Hatur nuhun. Dukungan Anjeun parantos disimpen. Mangga buka email ti kami, teras konfirmasi alamat Anjeun.",
  withdrawn: "Dukungan Anjeun parantos dicabut.",
  failed: "Teu acan hasil. Parios sambungan internét Anjeun, teras cobian deui.",
  busy: "Seueur teuing kintunan ti jaringan ieu. Antosan sababaraha menit, teras cobian deui.",
  busyWithEmail:
    "Seueur teuing alamat email ti jaringan ieu. Dukung tanpa email, atanapi cobian deui sajam deui.",
  emailInvalid: "Alamat email éta teu acan leres. Contona nama@contoh.id.",
  photo: "Tambihan hiji foto (teu wajib)",
  photoHint:
    "Data tempat dina foto dihapus. Ngan petugas anu ngurus laporan ieu anu ningali, iwal upami petugas ngumumkeunana.",
  photoShown: "Foto Anjeun parantos disimpen. Foto ogé dihapus upami Anjeun narik pangrojong.",
  photoSent: "Foto Anjeun parantos dikirim.",
  photoInvalid: "Foto éta teu tiasa dianggo. Pilih foto JPEG, PNG, atanapi WebP anu sanés.",
  photosFull: "Laporan ieu parantos gaduh cekap foto ti anu ngarojong.",
};
