import type { FileListStrings } from "../form/photos-strings.ts";

const notAttached = "Teu dilampirkeun:";

export const files: FileListStrings = {
  waiting: "Ngantosan giliran",
  retrying: "Teu acan kakintun. Badé dicobian deui otomatis.",
  progress: (percent) => `Ngunggah ${percent}%`,
  done: "Parantos kaunggah",
  cleaned: "Data lokasi parantos dihapus",
  cancelled: "Teu janten diunggah",
  cancel: "Teu janten",
  usePlace: "Anggo lokasi foto ieu",
  refused: {
    wrongType: ({ kinds }) => `${notAttached} jinis berkas ieu teu tiasa ditampi. Anggo ${kinds}.`,
    tooLarge: ({ size }) => `${notAttached} berkas ieu ageung teuing. Pangageungna ${size}.`,
    empty: () => `${notAttached} berkas ieu kosong.`,
    unreadable: () =>
      `${notAttached} berkas ieu ruksak atanapi teu tiasa dibuka di dieu. Cobian pilih deui, atanapi kintunkeun foto layarna.`,
    heic: () =>
      `${notAttached} peramban ieu teu tiasa muka foto format iPhone (HEIC). Kintunkeun foto layarna.`,
    locked: () => `${notAttached} PDF ieu dikonci. Kintunkeun salinan anu teu dikonci, atanapi foto kacana.`,
    broken: () => `${notAttached} PDF ieu ruksak. Simpen deui salaku PDF, atanapi kintunkeun foto kacana.`,
    holdsFiles: () =>
      `${notAttached} PDF ieu ngandung berkas sanés. Kintunkeun unggal berkas nyalira, atanapi foto kacana.`,
    tooMany: ({ count }) => `${notAttached} pangseueurna ${count} berkas.`,
  },
  announceDone: (name) => `${name} parantos kaunggah.`,
};
