import * as F from "@formio/js/form";
import { createForm } from "@formio/js/form";
import { CATEGORIES, VISIBILITY } from "./fields.ts";

const c = (type, key, label, x = {}) => ({ type, key, label, input: true, ...x });
const create =
  createForm ?? F.Formio?.createForm ?? F.default?.Formio?.createForm ?? globalThis.Formio.createForm;
create.call(F.Formio ?? globalThis.Formio, document.querySelector("#app"), {
  components: [
    c("textfield", "judul", "Judul laporan", { validate: { required: true, maxLength: 120 } }),
    c("select", "kategori", "Kategori", {
      widget: "html5",
      dataSrc: "values",
      data: { values: CATEGORIES.map((v) => ({ label: v, value: v })) },
    }),
    c("textarea", "isi", "Isi laporan", { rows: 5, validate: { required: true } }),
    c("day", "tanggal", "Tanggal kejadian"),
    c("textfield", "lokasi", "Lokasi kejadian"),
    c("file", "foto", "Foto", { storage: "base64", multiple: true }),
    c("radio", "identitas", "Identitas", { values: VISIBILITY.map(([value, label]) => ({ value, label })) }),
    c("phoneNumber", "telp", "Nomor telepon", { inputMask: "" }),
    c("checkbox", "setuju", "Saya menyetujui ketentuan"),
    c("button", "submit", "Kirim laporan", { action: "submit" }),
  ],
});
