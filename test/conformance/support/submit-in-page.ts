import type { Page } from "playwright-core";

/** The text of the report that `submitInPage` sends. */
export const reportBody =
  "Lampu jalan di depan puskesmas padam sejak dua minggu, warga takut lewat malam hari.";

/** Fills in the form on a page as a citizen would, sends it, and returns the tracking ID on the receipt. */
export async function submitInPage(page: Page): Promise<string> {
  await page.getByRole("radio", { name: "Pengaduan", exact: true }).check();
  await page.getByRole("textbox", { name: "Judul Laporan" }).fill("Lampu jalan padam");
  await page.getByRole("textbox", { name: "Isi Laporan" }).fill(reportBody);
  await page.getByRole("radio", { name: "Tanggal lain" }).check();
  await page.getByLabel("Tanggal Kejadian").fill("2026-11-20");
  await page.getByRole("combobox", { name: "Lokasi Kejadian" }).pressSequentially("coblong");
  await page.getByRole("option", { name: "Coblong, Kota Bandung, Jawa Barat", exact: true }).click();
  await page.getByRole("button", { name: "Kirim laporan" }).click();
  const receipt = page.getByRole("region", { name: "Laporan Anda sudah diterima" });
  return (await receipt.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/).textContent()) ?? "";
}
