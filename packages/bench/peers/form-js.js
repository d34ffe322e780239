import { Form } from "@bpmn-io/form-js-viewer";
import { CATEGORIES, VISIBILITY } from "./fields.ts";

const form = new Form({ container: document.querySelector("#app") });
form.importSchema({
  type: "default",
  schemaVersion: 16,
  components: [
    { type: "textfield", key: "judul", label: "Judul laporan", validate: { required: true, maxLength: 120 } },
    {
      type: "select",
      key: "kategori",
      label: "Kategori",
      values: CATEGORIES.map((v) => ({ label: v, value: v })),
    },
    { type: "textarea", key: "isi", label: "Isi laporan", validate: { required: true, maxLength: 2000 } },
    { type: "datetime", subtype: "date", key: "tanggal", dateLabel: "Tanggal kejadian" },
    { type: "textfield", key: "lokasi", label: "Lokasi kejadian" },
    { type: "filepicker", key: "foto", label: "Foto", accept: "image/*", multiple: true },
    {
      type: "radio",
      key: "identitas",
      label: "Identitas",
      values: VISIBILITY.map(([value, label]) => ({ value, label })),
    },
    { type: "textfield", key: "telp", label: "Nomor telepon" },
    { type: "checkbox", key: "setuju", label: "Saya menyetujui ketentuan" },
    { type: "button", action: "submit", label: "Kirim laporan" },
  ],
});
