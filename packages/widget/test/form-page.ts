import { fixture, html, waitUntil } from "@open-wc/testing";
import type { LaporForm } from "../src/index.ts";
import "../src/index.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** One form on a page, driven by the words that a citizen sees. */
export class FormPage {
  readonly element: LaporForm;

  constructor(element: LaporForm) {
    this.element = element;
  }

  /** Opens a form on a channel and waits until its defaults are there. */
  static async open({ client }: Pick<Rehearsal, "client">, lang = "id", theme = "light"): Promise<FormPage> {
    const page = new FormPage(
      await fixture<LaporForm>(
        html`<lapor-form .client=${client} lang=${lang} theme=${theme as "light"}><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-form>`,
      ),
    );
    await waitUntil(() => page.root.querySelector("form, slot"), "the form is there");
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent!.replace(/\s+/g, " ");
  }

  /** The control that a label names. */
  field<Control extends HTMLElement = HTMLInputElement>(label: string): Control {
    for (const node of this.root.querySelectorAll("label")) {
      const words = node.textContent!.replace(/\s+/g, " ").trim();
      if (!words.startsWith(label)) continue;
      const control = node.control ?? node.querySelector("input");
      if (control) return control as unknown as Control;
    }
    throw new Error(`no field "${label}"`);
  }

  button(words: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll("button")].find((button) =>
      button.textContent!.trim().startsWith(words),
    );
    if (!found) throw new Error(`no button "${words}"`);
    return found;
  }

  type(label: string, value: string): void {
    const control = this.field(label);
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }

  press(words = "LAPOR!"): void {
    this.button(words).click();
  }

  async choose(...files: File[]): Promise<void> {
    const input = this.field("+");
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Everything that has to be filled in. */
  async fillIn(): Promise<void> {
    await waitUntil(() => this.field("Lokasi Kejadian").value !== "", "the site's region is filled in");
    this.field("Pengaduan").click();
    this.type("Judul Laporan", "Jalan Braga berlubang");
    this.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    this.type("Tanggal Kejadian", "2026-01-20");
    await this.element.updateComplete;
  }

  async until(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `"${words}" is said`, { timeout: 5000 });
    await this.element.updateComplete;
  }

  /** Id of what has the focus inside the form. */
  get focused(): string | undefined {
    return this.root.activeElement?.id;
  }
}

const jpegHead = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

/** A file that the channel takes for a photo. */
export const photo = (name = "jalan.jpg"): File =>
  new File([new Uint8Array(jpegHead), new Uint8Array(2000)], name, { type: "image/jpeg" });
