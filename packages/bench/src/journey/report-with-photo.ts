import type { Page } from "playwright-core";
import type { Person } from "./person.ts";

/** The text of the report, about a hole in the road. */
export const story =
  "Jalan Braga berlubang besar di depan kantor pos sejak hujan minggu lalu. Sudah dua motor jatuh. Mohon segera ditambal.";

/** Fills in the form in its own order, from arrival to receipt. Keeps the values that the form proposes. */
export async function reportWithPhoto(page: Page, person: Person, photo: Buffer): Promise<void> {
  const form = page.locator("lapor-form");
  await person.takePhoto(form.locator("label").filter({ hasText: "Ambil foto" }), {
    name: "IMG_20260120_081502.jpg",
    mimeType: "image/jpeg",
    buffer: photo,
  });
  await person.tap(form.getByRole("textbox", { name: "Isi Laporan" }));
  await person.type(story);
  await person.tap(form.getByRole("button", { name: "Lanjut", exact: true }));
  await person.tap(form.getByRole("button", { name: "Gunakan lokasi saya" }));
  await person.answerPhone();
  await form.getByText(/^(Titik lokasi ditambahkan|Sekitar )/).waitFor();
  await person.tap(form.getByRole("button", { name: "Kirim laporan" }));
  await form.getByRole("heading", { name: "Laporan Anda sudah diterima" }).waitFor();
}
