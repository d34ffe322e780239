import { findAgency, findRegion, listRegionChildren, topics } from "@lapor/directory";
import type { Classification, Lapor, ReportStatus } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import { type Officer, officers } from "./officers.ts";
import { classificationNames, statusNames } from "./strings.ts";

/** A choice with its display name. */
export interface Named {
  id: string;
  name: string;
}

/** Which reports of an inbox are shown. */
export interface Filter {
  shown: ReportStatus | "overdue" | "escalated" | "passed_on" | undefined;
  /** The agency whose inbox national triage reads. */
  agencyId: string | undefined;
  words: string;
  narrowed: { classification?: Classification; categoryId?: string; regionCode?: string };
  query: NonNullable<Parameters<Lapor["listAgencyReports"]>[0]>;
}

const addresses = { overdue: "lewat", escalated: "eskalasi", passed_on: "diteruskan" } as const;

const isStatus = (text: string | null): text is ReportStatus =>
  text !== null && Object.hasOwn(statusNames, text);

/** Reads the filter from the page's address. Ignores invalid values. */
export function readFilter(parameters: URLSearchParams, officer: Officer): Filter {
  const typed = (name: string): string => parameters.get(name)?.trim() ?? "";
  const shown = readShown(parameters.get("tampil"));
  const agency = officers.find(({ agencyId }) => agencyId !== null && agencyId === typed("instansi"));
  const words = /[\p{L}\p{N}]/u.test(typed("cari")) ? typed("cari").slice(0, 200) : "";
  const classification = Object.keys(classificationNames).find((name) => name === typed("klasifikasi"));
  const category = topics.find(({ id }) => id === typed("kategori"));
  const region = findRegion(typed("wilayah"));
  const narrowed: Filter["narrowed"] = {
    ...(classification && { classification: classification as Classification }),
    ...(category && { categoryId: category.id }),
    ...(region && { regionCode: region.code }),
  };
  const cursor = typed("setelah");
  return {
    shown,
    words,
    narrowed,
    agencyId: officer.role === "national_admin" ? (agency?.agencyId ?? undefined) : undefined,
    query: {
      ...shownQuery(shown),
      ...(narrowed.classification && { classification: narrowed.classification }),
      ...(narrowed.categoryId && { categoryId: [narrowed.categoryId] }),
      ...(narrowed.regionCode && { regionCode: [narrowed.regionCode] }),
      ...(words && { q: words }),
      ...(cursor && { cursor }),
    },
  };
}

const parametersOf = ({ shown, words, agencyId, narrowed }: Filter): Record<string, string> => ({
  ...(agencyId && { instansi: agencyId }),
  ...(shown && { tampil: shown in addresses ? addresses[shown as keyof typeof addresses] : shown }),
  ...(words && { cari: words }),
  ...(narrowed.classification && { klasifikasi: narrowed.classification }),
  ...(narrowed.categoryId && { kategori: narrowed.categoryId }),
  ...(narrowed.regionCode && { wilayah: narrowed.regionCode }),
});

/** The address of the inbox with a filter and the next cursor. */
export function address(filter: Filter, cursor?: string): string {
  const parameters = new URLSearchParams({ ...parametersOf(filter), ...(cursor && { setelah: cursor }) });
  return parameters.size > 0 ? `/petugas?${parameters}` : "/petugas";
}

/** The parts of the agency's region; the provinces for national agencies. */
export async function regionChoices(agencyId: string | null | undefined): Promise<Named[]> {
  const code = agencyId ? findAgency(agencyId)?.regionCode : undefined;
  return (await listRegionChildren(code ?? null)).map((region) => ({ id: region.code, name: region.name }));
}

const choice = (
  name: string,
  label: string,
  options: readonly Named[],
  chosen: string | undefined,
): Markup => html`<div>
  <label for="saring-${name}">${label}</label>
  <select class="form-control" id="saring-${name}" name="${name}">
    <option value="">Semua</option>
    ${options.map((option) => html`<option value="${option.id}" ${option.id === chosen ? "selected" : ""}>${option.name}</option>`)}
  </select>
</div>`;

const named = (names: Record<string, string>): Named[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** The filter as a plain form, so that its result is an address that can be bookmarked. */
export function filterForm(filter: Filter, regions: readonly Named[]): Markup {
  const { instansi, tampil } = parametersOf(filter);
  return html`<form class="filter" method="get" action="/petugas">
    ${instansi ? html`<input type="hidden" name="instansi" value="${instansi}" />` : ""}
    ${tampil ? html`<input type="hidden" name="tampil" value="${tampil}" />` : ""}
    <div>
      <label for="saring-cari">Kata atau nomor lacak</label>
      <input class="form-control" id="saring-cari" name="cari" maxlength="200" value="${filter.words}" />
    </div>
    ${choice("klasifikasi", "Klasifikasi", named(classificationNames), filter.narrowed.classification)}
    ${choice(
      "kategori",
      "Kategori",
      topics.map(({ id, names }) => ({ id, name: names.id })),
      filter.narrowed.categoryId,
    )}
    ${choice("wilayah", "Wilayah", regions, filter.narrowed.regionCode)}
    <button class="btn btn-brand">Saring</button>
  </form>`;
}

function readShown(typed: string | null): Filter["shown"] {
  if (isStatus(typed)) return typed;
  return (Object.keys(addresses) as (keyof typeof addresses)[]).find((name) => addresses[name] === typed);
}

function shownQuery(shown: Filter["shown"]): Filter["query"] {
  if (shown === undefined) return {};
  if (shown === "overdue") return { overdue: true };
  if (shown === "escalated") return { escalated: true };
  return shown === "passed_on" ? { scope: shown } : { status: [shown] };
}
