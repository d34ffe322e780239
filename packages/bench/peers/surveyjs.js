import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import { CATEGORIES, VISIBILITY } from "./fields.ts";

renderSurvey(
  new Model({
    completeText: "Kirim laporan",
    elements: [
      { type: "text", name: "judul", title: "Judul laporan", isRequired: true, maxLength: 120 },
      { type: "dropdown", name: "kategori", title: "Kategori", isRequired: true, choices: CATEGORIES },
      { type: "comment", name: "isi", title: "Isi laporan", isRequired: true, maxLength: 2000 },
      { type: "text", inputType: "date", name: "tanggal", title: "Tanggal kejadian" },
      { type: "text", name: "lokasi", title: "Lokasi kejadian" },
      { type: "file", name: "foto", title: "Foto", allowMultiple: true, acceptedTypes: "image/*" },
      {
        type: "radiogroup",
        name: "identitas",
        title: "Identitas",
        choices: VISIBILITY.map(([value, text]) => ({ value, text })),
      },
      { type: "text", inputType: "tel", name: "telp", title: "Nomor telepon" },
      {
        type: "boolean",
        renderAs: "checkbox",
        name: "setuju",
        title: "Saya menyetujui ketentuan",
        isRequired: true,
      },
    ],
  }),
  document.querySelector("#app"),
);
