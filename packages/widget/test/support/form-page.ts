import { expect, fixture, html } from "@open-wc/testing";
import { typingPauses } from "../../src/form/state/form-state.ts";
import type { LaporForm } from "../../src/index.ts";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import type { ListedReport } from "../../src/offline/kept-report.ts";
import "../../src/index.ts";
import { cutReports, type Rehearsal } from "./rehearsal.ts";
import { settle, waitUntil } from "./wait-until.ts";

export { settle, waitUntil };

/** The typing pauses of the source. This module sets them to 0, so tests do not have to wait. */
export const usualPauses = { ...typingPauses };
Object.assign(typingPauses, { words: 0, search: 0 });

export interface OpenOptions {
  lang?: string;
  theme?: "light" | "dark";
  preset?: "netral" | "lapor";
  density?: "comfortable" | "compact";
  /** The width of the form's container. Default: the page's width. */
  width?: string;
}

/** A form on a page, operated through the text that a citizen sees. */
export class FormPage {
  readonly element: LaporForm;

  constructor(element: LaporForm) {
    this.element = element;
  }

  /**
   * Opens a form. Each rehearsal has its own site, so its device is empty at first. Another call with the
   * same rehearsal is another visit to that site.
   */
  static async open(
    { client, site }: Pick<Rehearsal, "client" | "site">,
    { lang = "id", theme = "light", preset, density, width = "auto" }: OpenOptions = {},
  ): Promise<FormPage> {
    const around = await fixture<HTMLElement>(
      html`<div><lapor-form .client=${client} .publishableKey=${site} .preset=${preset} .density=${density} lang=${lang} theme=${theme}><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-form></div>`,
    );
    around.style.width = width;
    const page = new FormPage(around.querySelector("lapor-form")!);
    await waitUntil(() => page.root.querySelector("form, slot"), "the form is there");
    return page;
  }

  /** Opens a form and waits until the site's region is filled in. */
  static async openReady(rehearsal: Rehearsal, options?: OpenOptions): Promise<FormPage> {
    const page = await FormPage.open(rehearsal, options);
    await waitUntil(() => page.field("Lokasi Kejadian").value !== "", "the site's region is filled in");
    return page;
  }

  static async send(rehearsal: Rehearsal, options?: OpenOptions): Promise<FormPage> {
    const page = await FormPage.open(rehearsal, options);
    await page.fillIn();
    page.press();
    return page;
  }

  /** Sends a report without a network and waits until it is stored. */
  static async sendInVain(rehearsal: Rehearsal): Promise<FormPage> {
    rehearsal.intercept(cutReports);
    const page = await FormPage.send(rehearsal);
    await page.until("menunggu sinyal");
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent!.replace(/\s+/g, " ");
  }

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

  /** Focuses and presses a button. */
  press(words = this.element.preset === "lapor" ? "LAPOR!" : "Kirim laporan"): void {
    const button = this.button(words);
    button.focus({ preventScroll: true });
    button.click();
  }

  async pressWhenThere(words: string): Promise<void> {
    await this.until(words);
    this.press(words);
    await this.element.updateComplete;
  }

  /** Scrolls to the attachments, which loads their code. */
  async showAttachments(): Promise<void> {
    this.root.querySelector(".files-room")!.scrollIntoView();
    await waitUntil(() => this.root.querySelector("#attachments"), "the field is there");
  }

  async choose(...files: File[]): Promise<void> {
    await this.showAttachments();
    const input = this.root.querySelector<HTMLInputElement>("#attachments")!;
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await this.element.updateComplete;
  }

  async fillIn(): Promise<void> {
    await waitUntil(() => this.field("Lokasi Kejadian").value !== "", "the site's region is filled in");
    this.type("Judul Laporan", "Jalan Braga berlubang");
    this.type("Isi Laporan", "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.");
    await this.happenedOn("2026-01-20");
  }

  /** Enters a date other than today or yesterday. */
  async happenedOn(date: string): Promise<void> {
    await waitUntil(() => this.root.querySelector("#when-other"), "the date is there");
    this.field("Tanggal lain").click();
    await this.element.updateComplete;
    this.type("Tanggal Kejadian", date);
    await this.element.updateComplete;
  }

  /**
   * Accepts the visibility that is shown, so the form can send text to get suggestions. An empty form has no
   * button for this, so its visibility is clicked instead.
   */
  async goOn(): Promise<void> {
    await waitUntil(() => this.root.querySelector("#consent"), "the form is there");
    const { title, body } = this.element.state.values;
    if (title || body) this.press("Lanjut");
    else this.root.querySelector<HTMLInputElement>("[name=visibility]:checked")!.click();
    await this.element.updateComplete;
  }

  /** Unfolds the choice of agency and category. */
  async openRoute(): Promise<void> {
    await this.unfold("route");
  }

  /** Unfolds the section `route`, `notify` or `notice`. */
  async unfold(name: string): Promise<void> {
    const find = () => this.root.querySelector<HTMLDetailsElement>(`details.${name}`);
    await waitUntil(find, `${name} is there`);
    if (!find()!.open) find()!.querySelector("summary")!.click();
    await waitUntil(() => !find()!.querySelector("summary + [role=status]"), `${name} is loaded`);
    await this.element.updateComplete;
  }

  /** Waits for a text. On a receipt, also waits for the content that is loaded below the codes. */
  async until(words: string): Promise<void> {
    const isThere = () => this.text.includes(words) && !this.root.querySelector(".extras-room");
    await waitUntil(isThere, `"${words}" is said`);
    await this.element.updateComplete;
  }

  async untilNot(words: string): Promise<void> {
    await waitUntil(() => !this.text.includes(words), `"${words}" is gone`);
    await this.element.updateComplete;
  }

  async untilFocused(id: string): Promise<void> {
    await waitUntil(() => this.focused === id, `the focus is on ${id}`);
  }

  /** Removes the form, as if the visit had ended. */
  leave(): void {
    this.element.parentElement!.remove();
  }

  get focused(): string | undefined {
    return this.root.activeElement?.id;
  }

  /** The text of the form's live regions. */
  get said(): string {
    return [...this.root.querySelectorAll("[role=status]")]
      .map((region) => region.textContent!.trim())
      .join(" | ");
  }
}

/** Returns a site's records in the device's database, bypassing the form. */
export const onDevice = ({ site }: Rehearsal): Promise<ListedReport<{ title: string }>[]> =>
  createDeviceStore<{ title: string }>().list(` ${site} `);

/** Runs `work` with a part of the browser replaced, and then restores that part. */
export async function replaced(
  target: object,
  name: string,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

/** Returns whether the browser would ask before closing the page. */
export const asksToStay = (): boolean => !dispatchEvent(new Event("beforeunload", { cancelable: true }));

/**
 * Asserts that axe finds no violation in the visible content and that controls are at least 44 pixels high. A
 * radio button or checkbox is measured with its label.
 */
export async function expectSound(element: HTMLElement): Promise<void> {
  const root = element.shadowRoot!;
  // Wait for the change and its animations to end: a moving element has no reliable size, a fading one no
  // reliable colours. Their `finished` promises are no help: that of a replaced transition stays pending.
  await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  await waitUntil(() => !root.getAnimations().length, "nothing moves");
  await expect(element).to.be.accessible();
  for (const node of root.querySelectorAll<HTMLElement>(
    "input, textarea, select, button, a[href], summary, [role=option]",
  )) {
    const target = node.closest<HTMLElement>(".choice, .chip, .pick") ?? node;
    const { width, height } = target.getBoundingClientRect();
    if (!height || !target.checkVisibility?.()) continue;
    const name = `${node.localName} ${node.id} ${node.textContent!.trim()}`;
    expect(height, `height of ${name}`).to.be.at.least(44);
    expect(width, `width of ${name}`).to.be.at.least(44);
  }
  const around = root.querySelector<HTMLElement>(".root")!;
  expect(around.scrollWidth, "nothing overflows sideways").to.be.at.most(around.clientWidth + 1);
}
