import type { SupportStrings } from "../public/support-strings.ts";

export const support: SupportStrings = {
  locale: "jv",
  heading: "Ngalami prakawis ingkang sami?",
  hint: "Panyengkuyung panjenengan kaetang tanpa asma. Cacahipun dipunenggalaken sedinten sepisan.",
  join: "Kula ngalami prakawis ingkang sami",
  joined: (day) => `Panjenengan nyengkuyung laporan punika wiwit ${day}.`,
  email: "Paringi pawartos lumantar email (mboten wajib)",
  emailHint:
    "Sasampunipun panjenengan ngonfirmasi, kula ngintun satunggal email saben laporan punika dipunterusaken, dipunwangsuli, dipuntutup, dipungabungaken, utawi dipunarsip. Alamat panjenengan dipunsimpen mawi enkripsi lan mboten dipunpirsani petugas. Alamat dipunbusek menawi panjenengan ngagem tautan mandheg ing email, narik panyengkuyung, utawi mboten ngonfirmasi salebetipun pitung dinten.",
  uncounted:
    "Panyengkuyung punika kasimpen, nanging mboten kaetang: ing dinten punika sampun wonten gangsal saking jaringan ingkang sami.",
  device:
    "Panyengkuyung punika namung saged dipuntarik saking peramban punika, sadangunipun datanipun mboten dipunbusek.",
  notSolved: "Prakawis kula dereng rampung",
  message: "Menapa ingkang dereng rampung? (mboten wajib)",
  told: "Instansi saged maos bilih prakawis punika dereng rampung tumrap panjenengan.",
  withdraw: "Tarik panyengkuyung",
  thanks: "Matur nuwun. Panyengkuyung panjenengan sampun kasimpen.",
  confirm:
    "Matur nuwun. Panyengkuyung panjenengan sampun kasimpen. Mangga bikak email saking kula, lajeng konfirmasi alamat panjenengan.",
  withdrawn: "Panyengkuyung panjenengan sampun dipuntarik.",
  failed: "Dereng saged. Priksa sambungan internet panjenengan, lajeng cobi malih.",
  busy: "Kekathahen kintunan saking jaringan punika. Entosi sawetawis menit, lajeng cobi malih.",
  busyWithEmail:
    "Kekathahen alamat email saking jaringan punika. Dhukung tanpa email, utawi cobi malih sejam malih.",
  emailInvalid: "Alamat email punika dereng leres. Upaminipun nama@contoh.id.",
  photo: "Tambahi satunggal foto (mboten wajib)",
  photoHint:
    "Data papan ing foto dipunbusak. Namung petugas ingkang ngurus laporan punika ingkang ningali, kajawi menawi petugas ngumumaken.",
  photoShown:
    "Foto panjenengan sampun kasimpen. Foto ugi dipunbusak menawi panjenengan mundur saking panyengkuyung.",
  photoSent: "Foto panjenengan sampun kakintun.",
  photoInvalid: "Foto punika mboten saged dipunginakaken. Pilih foto JPEG, PNG, utawi WebP sanesipun.",
  photosFull: "Laporan punika sampun gadhah foto ingkang cekap saking panyengkuyung.",
};
