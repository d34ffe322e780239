import "./preview.css";
import { findAgency } from "@lapor/directory";
import { colourNames, colourProperties } from "../colours.ts";
import { withoutFaults } from "../setting-errors.ts";
import { readFragment, type Settings } from "../settings.ts";
import { attributesOf, fallbackHtml } from "../snippet/attributes.ts";
import { prefillOf } from "../snippet/prefill.ts";
import { buildFiles, loadedBuild } from "../widget-files.ts";
import { type News, post, type Wish } from "./messages.ts";
import { type Rehearsal, rehearse } from "./preview-mock.ts";

type Embedded = HTMLElement & {
  client?: ReturnType<Rehearsal["client"]>;
  prefill?(values: Record<string, unknown>): Promise<void>;
};

const stage = document.querySelector("main") as HTMLElement;
const name = document.querySelector("#agency-name") as HTMLElement;
/** Reads the settings and omits invalid ones, as the snippet does. */
const read = (fragment: string): Settings => withoutFaults(readFragment(fragment));
let settings = read(location.hash);
let rehearsal = rehearse(settings);
let element: Embedded | undefined;
/** The tracking ID of the report that was submitted last. */
let sent: string | undefined;

function tell(news: News): void {
  if (parent !== window) post(parent, news);
}

/**
 * Returns the element's attributes with an invented URL and key. The form stores drafts by URL and key, so
 * the preview's drafts stay separate from those of a real form on the same site.
 */
function ownAttributes(): Record<string, string> {
  const { agency, ...others } = attributesOf(settings);
  const isPublic = settings.element === "lapor-public";
  return {
    ...others,
    // Public reports get no agency attribute, because all invented reports belong to one agency. They store
    // no state in the URL, because the fragment contains the settings.
    ...(isPublic ? { state: "none" } : agency && { agency }),
    "base-url": "https://latihan.example",
    "publishable-key": "pk_latihan",
  };
}

function dress(target: Embedded): void {
  const wanted = ownAttributes();
  for (const attribute of target.getAttributeNames())
    if (!(attribute in wanted) && attribute !== "tracking-id") target.removeAttribute(attribute);
  for (const [attribute, value] of Object.entries(wanted)) target.setAttribute(attribute, value);
  for (const colour of colourNames)
    document.documentElement.style.setProperty(colourProperties[colour], settings[colour]);
  document.documentElement.style.setProperty("--lapor-radius", settings.radius);
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset.theme = settings.theme;
  name.textContent = findAgency(settings.agency)?.name ?? "Situs Anda";
}

async function fill(target: Embedded): Promise<void> {
  const values = prefillOf(settings);
  if (Object.keys(values).length === 0) return;
  await customElements.whenDefined(settings.element);
  // Without a connection, values that the form has to look up remain empty, and the form shows this.
  await target.prefill?.(values).catch(() => {});
}

function show(tag: string, trackingId?: string): void {
  const fresh: Embedded = document.createElement(tag);
  fresh.innerHTML = fallbackHtml({ ...settings, element: tag });
  fresh.client = rehearsal.client(settings.lang);
  if (trackingId) fresh.setAttribute("tracking-id", trackingId);
  element = fresh;
  dress(fresh);
  stage.replaceChildren(fresh);
  void fill(fresh);
}

/** Submits the report that `<lapor-status>` shows. */
async function makeSample(): Promise<void> {
  const { trackingId, accessCode } = await rehearsal.client("id").submitReport({
    classification: "complaint",
    title: "Lampu jalan padam di depan sekolah",
    body: "Tiga lampu jalan di depan sekolah dasar padam sejak Senin, dan anak-anak pulang lewat sana.",
    occurredOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    location: { regionCode: findAgency(settings.agency)?.regionCode ?? "32.73" },
    anonymous: true,
  });
  tell({ kind: "sample", trackingId, accessCode });
}

function begin(): void {
  show(settings.element);
  if (settings.element === "lapor-status") makeSample().catch(() => {});
}

/** A new channel is created when one of these settings changes. */
const ofChannel = ["agency", "askName", "askEmail", "askPhone", "element"] as const;
/** A new form on the same channel is created when one of these settings changes. */
const ofBeginning = [
  ...(["lang", "fillClassification", "fillTitle", "fillRegion", "fillAddress"] as const),
  ...(["fillCategory", "fillAnonymous", "fillConfidential"] as const),
];

function adopt(next: Settings): void {
  const before = settings;
  const differs = (names: readonly (keyof Settings)[]) => names.some((one) => next[one] !== before[one]);
  settings = next;
  // Reload the page to switch the build, because a page can register its elements only once.
  if (loadedBuild(next) !== loadedBuild(before)) {
    location.reload();
    return;
  }
  if (differs(ofChannel)) rehearsal = rehearse(next);
  else if (next.scenario !== before.scenario) rehearsal.behave(next.scenario);
  if (differs(ofChannel)) begin();
  else if (differs(ofBeginning)) show(next.element);
  else if (element) dress(element);
}

addEventListener("message", ({ data, source }: MessageEvent<Wish>) => {
  if (source !== parent || data?.kind !== "settings") return;
  history.replaceState(null, "", `#${data.fragment}`);
  adopt(read(data.fragment));
});

const detailOf = <Detail>(event: Event): Detail => (event as CustomEvent<Detail>).detail;
addEventListener("lapor-ready", () => tell({ kind: "ready" }));
addEventListener("lapor-error", (event) => tell({ kind: "fault", ...detailOf<{ code: string }>(event) }));
addEventListener("lapor-success", (event) => {
  sent = detailOf<{ trackingId: string }>(event).trackingId;
  tell({ kind: "sent", trackingId: sent });
});

// Open the report in this preview when the receipt's link is pressed. The linked page may not exist yet, and
// it cannot show this preview's reports.
addEventListener(
  "click",
  (event) => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link || !settings.status || !link.href.startsWith(new URL(settings.status, location.href).href))
      return;
    event.preventDefault();
    show("lapor-status", sent);
    tell({ kind: "followed" });
  },
  { capture: true },
);

const script = document.createElement("script");
script.src = `widget/${buildFiles[loadedBuild(settings)]}`;
if (loadedBuild(settings) !== "classic") script.type = "module";
document.head.append(script);
begin();
tell({ kind: "open" });
