import { type Category, type FullAgencyReport, isLaporError } from "@lapor/sdk";
import { html, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { Draft } from "../drafts/tab-draft.ts";
import type { Action } from "../report/possible-actions.ts";
import type { ChannelContext, Session } from "../session/session.ts";
import { initialDraft } from "./action-fields.ts";

/** The categories in previews, which are in Indonesian whatever the officer's language. */
export class PreviewCategories {
  readonly #host: Pick<ReactiveControllerHost, "requestUpdate">;
  #indonesian: readonly Category[] | undefined;

  constructor(host: Pick<ReactiveControllerHost, "requestUpdate">) {
    this.#host = host;
  }

  /** Returns the Indonesian categories, or `given` until they are loaded. */
  get({ language, client }: Pick<Session, "client" | "language">, given: readonly Category[]) {
    if (language === "id" || this.#indonesian) return this.#indonesian ?? given;
    this.#indonesian = given;
    void this.#load(client);
    return given;
  }

  async #load(client: Session["client"]): Promise<void> {
    try {
      this.#indonesian = (await client.listCategories({}, { locale: "id" })).data;
      this.#host.requestUpdate();
    } catch (error) {
      // Without the Indonesian categories, the preview shows the names in the officer's language.
      if (!isLaporError(error)) throw error;
      this.#indonesian = undefined;
    }
  }
}

/**
 * Returns the message that the channel will send to the reporter after an action, in Indonesian. Empty if
 * there is no such message yet.
 */
export function previewOf(
  action: Action,
  report: FullAgencyReport,
  draft: Draft,
  categories: readonly Category[],
): string {
  const text = String(draft.message ?? draft.reason ?? "").trim();
  if (action === "promiseDate" && typeof draft.date === "string" && draft.date)
    return `Kami berjanji menjawab laporan ini paling lambat ${dayInWords(draft.date)}. ${text}`;
  if (action === "correctReport")
    return [text, "", ...corrections(report, draft, categories)].join("\n").trim();
  return text;
}

export const renderPreview = (
  text: string,
  { strings, me, channel }: Pick<Session, "me" | "strings"> & ChannelContext,
): TemplateResult =>
  html`<div class="preview">
    <b>${me.agency?.name ?? channel.identity.verificationTeam}</b>
    <p class=${text ? "" : "quiet"}>${text || strings.previewEmpty}</p>
  </div>`;

const dayInWords = (date: string): string =>
  new Intl.DateTimeFormat("id", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );

const classifications: Readonly<Record<string, string>> = {
  complaint: "Pengaduan",
  aspiration: "Aspirasi",
  information_request: "Permintaan informasi",
};

function corrections(report: FullAgencyReport, draft: Draft, categories: readonly Category[]): string[] {
  const before = initialDraft("correctReport", report);
  const nameOf = (id: string): string => categories.find((category) => category.id === id)?.name ?? id;
  const placeOf = ({ address, regionName, point }: Draft): string =>
    [address, regionName, point && `titik ${point}`].filter(Boolean).join(", ");
  const fields: [string, (values: Draft) => string][] = [
    ["Judul", ({ title }) => String(title ?? "")],
    ["Klasifikasi", ({ classification }) => classifications[String(classification)] ?? ""],
    ["Kategori", ({ categoryId }) => nameOf(String(categoryId ?? ""))],
    ["Lokasi", placeOf],
  ];
  return fields.flatMap(([name, read]) => {
    const [was, is] = [read(before), read(draft)];
    return was === is ? [] : [`${name}: semula ${was ? `“${was}”` : "tidak diisi"}, kini “${is}”.`];
  });
}
