import { fixture, html } from "@open-wc/testing";
import type { LaporPublic } from "../../src/public/element/index.ts";
import "../../src/public/element/index.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { waitUntil } from "./wait-until.ts";

/** An element on a page, operated through the text that a reader sees. */
export class PublicPage {
  readonly element: LaporPublic;

  constructor(element: LaporPublic) {
    this.element = element;
  }

  static async open(rehearsal: Rehearsal, attributes: Partial<LaporPublic> = {}): Promise<PublicPage> {
    const { agency, region, view, limit, state = "address" } = attributes;
    const element = await fixture<LaporPublic>(
      html`<lapor-public .client=${rehearsal.client} .agency=${agency} .region=${region} .view=${view} .limit=${limit} .state=${state} lang=${attributes.lang ?? "id"} theme=${attributes.theme ?? "light"}><a href="/publik">Laporan warga</a></lapor-public>`,
    );
    return new PublicPage(element);
  }

  static async openList(rehearsal: Rehearsal, attributes: Partial<LaporPublic> = {}): Promise<PublicPage> {
    const page = await PublicPage.open(rehearsal, attributes);
    await waitUntil(() => page.isIdle && page.cards.length > 0, "the list is shown");
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get isIdle(): boolean {
    return this.root.querySelector(".results")?.getAttribute("aria-busy") === "false";
  }

  get cards(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>(".card a")];
  }

  text(): string {
    return this.root.textContent!.replace(/\s+/g, " ");
  }

  until(text: string): Promise<void> {
    return waitUntil(() => this.isIdle && this.text().includes(text), text);
  }

  button(text: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll("button")].find((button) => button.textContent!.includes(text));
  }

  link(text: string): HTMLAnchorElement {
    return [...this.root.querySelectorAll("a")].find((link) => link.textContent!.includes(text))!;
  }

  async search(q: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>("#q")!.value = q;
    this.root.querySelector<HTMLButtonElement>("form button")!.click();
    await this.element.updateComplete;
  }

  focused(): Element | null {
    return this.root.activeElement;
  }
}
