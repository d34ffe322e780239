import type { FileListStrings } from "../form/photos-strings.ts";

const notAttached = "Mboten dipunlampiraken:";

export const files: FileListStrings = {
  waiting: "Ngentosi giliran",
  retrying: "Dereng kakintun. Badhe dipuncobi malih otomatis.",
  progress: (percent) => `Ngunggah ${percent}%`,
  done: "Sampun kaunggah",
  cleaned: "Data lokasi sampun dipunbusak",
  cancelled: "Mboten siyos dipununggah",
  cancel: "Mboten siyos",
  usePlace: "Ngangge lokasi foto punika",
  refused: {
    wrongType: ({ kinds }) => `${notAttached} jinis berkas punika mboten saged dipuntampi. Angge ${kinds}.`,
    tooLarge: ({ size }) => `${notAttached} berkas punika kagengen. Paling ageng ${size}.`,
    empty: () => `${notAttached} berkas punika kosong.`,
    unreadable: () =>
      `${notAttached} berkas punika risak utawi mboten saged dipunbikak ing ngriki. Cobi pilih malih, utawi kintun foto layaripun.`,
    heic: () =>
      `${notAttached} peramban punika mboten saged mbikak foto format iPhone (HEIC). Kintun foto layaripun.`,
    locked: () =>
      `${notAttached} PDF punika dipunkunci. Mangga ngintun salinan ingkang mboten dipunkunci, utawi foto kacanipun.`,
    broken: () =>
      `${notAttached} PDF punika risak. Mangga dipunsimpen malih minangka PDF, utawi ngintun foto kacanipun.`,
    holdsFiles: () =>
      `${notAttached} PDF punika ngemot berkas sanes. Mangga ngintun saben berkas piyambak-piyambak, utawi foto kacanipun.`,
    tooMany: ({ count }) => `${notAttached} paling kathah ${count} berkas.`,
  },
  announceDone: (name) => `${name} sampun kaunggah.`,
};
