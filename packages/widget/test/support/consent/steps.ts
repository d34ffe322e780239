import type { FormPage } from "../form-page.ts";
import { braga, pdf, words } from "./recorded-requests.ts";

/** Returns an integer from 0 (inclusive) to `below` (exclusive). */
export type Random = (below: number) => number;

/** Creates a generator of pseudo-random numbers (mulberry32). Equal seeds give equal numbers. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Step = (page: FormPage, random: Random) => unknown;

const controls = ({ root }: FormPage) => [
  ...root.querySelectorAll<HTMLElement>("input, textarea, select, summary, button"),
];

const anyControl = (page: FormPage, random: Random): HTMLElement => {
  const all = controls(page);
  return all[random(all.length)]!;
};

const typing =
  (id: string, text: string): Step =>
  ({ root }) => {
    const input = root.querySelector<HTMLInputElement>(`#${id}`);
    if (!input) return;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };

const clicking =
  (selector: string): Step =>
  ({ root }) =>
    root.querySelector<HTMLElement>(selector)?.click();

const pressing =
  (text: string): Step =>
  ({ root }, random) => {
    const found = [...root.querySelectorAll("button")].filter(({ textContent }) =>
      textContent!.includes(text),
    );
    found[random(found.length || 1)]?.click();
  };

/** Dispatches a key event, without the browser's default action. */
const key =
  (name: string): Step =>
  (page, random) => {
    const control = anyControl(page, random);
    control.focus();
    const init = { key: name, bubbles: true, composed: true, cancelable: true };
    for (const type of ["keydown", "keyup"]) control.dispatchEvent(new KeyboardEvent(type, init));
  };

/** Touches a control to begin scrolling. A browser fires no click after that. */
const touch: Step = (page, random) => {
  const control = anyControl(page, random);
  const init = { bubbles: true, composed: true, cancelable: true };
  control.dispatchEvent(new PointerEvent("pointerdown", { ...init, pointerType: "touch" }));
  for (const type of ["touchstart", "touchmove"]) control.dispatchEvent(new Event(type, init));
  control.dispatchEvent(new PointerEvent("pointercancel", { ...init, pointerType: "touch" }));
  control.dispatchEvent(new Event("touchend", init));
};

/** Moves the page to the background or into the back-forward cache, and back. */
const away: Step = async (_page, random) => {
  dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  if (random(2)) await new Promise((resolve) => setTimeout(resolve, 5));
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  dispatchEvent(new PopStateEvent("popstate"));
};

const drop: Step = ({ root }) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(pdf());
  root
    .querySelector(".files-room [role=group]")
    ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
};

export const tiles = "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}";

/** Everything that a citizen or a page can do without giving consent. */
export const steps: Readonly<Record<string, Step>> = {
  body: typing("body", words),
  "more body": typing("body", `${words} Mohon ditindaklanjuti.`),
  "a body of somebody at risk": typing("body", `${words} Petugas meminta uang pelicin.`),
  "no to Rahasia": clicking(".caution button.link"),
  title: typing("title", "Markah judul laporan paspor"),
  place: typing("region", "sleman"),
  "an unknown place": typing("region", "markah tempat"),
  "a listed place": clicking("#region-list [role=option]"),
  address: typing("address", "Markah alamat 12"),
  name: typing("name", "Markah Lestari"),
  phone: typing("phone", "0812 3456 7890"),
  date: typing("occurredOn", "2026-01-20"),
  "an agency": typing("agency", "markah dinas"),
  "another date": clicking("#when-other"),
  "another agency": clicking("#agency-other"),
  "another classification": clicking("#classification-aspiration"),
  "a complaint": clicking("#classification"),
  route: clicking("details.route > summary"),
  notify: clicking("details.notify > summary"),
  notice: clicking("details.notice > summary"),
  change: pressing("Ubah"),
  "my place": pressing("Gunakan lokasi saya"),
  "the map": pressing("Tunjuk di peta"),
  "a move of the map": (page, random) => {
    const buttons = page.root.querySelectorAll<HTMLElement>("#place-map button");
    buttons[random(buttons.length || 1)]?.click();
  },
  "a point": ({ element }) => element.store.dispatch({ type: "edit", values: { point: braga } }),
  file: (page) => page.choose(pdf()),
  "a dropped file": drop,
  focus: (page, random) => anyControl(page, random).focus(),
  blur: ({ root }) => (root.activeElement as HTMLElement | null)?.blur(),
  Enter: key("Enter"),
  Escape: key("Escape"),
  "an arrow": key("ArrowDown"),
  touch,
  scroll: (_, random) => scrollTo(0, random(document.documentElement.scrollHeight)),
  offline: () => dispatchEvent(new Event("offline")),
  online: () => dispatchEvent(new Event("online")),
  hidden: () => document.dispatchEvent(new Event("visibilitychange")),
  away,
  "ask to forget": clicking("#ask-forget"),
  prefill: ({ element }) =>
    element.prefill({
      title: "Markah judul situs",
      body: words,
      address: "Markah alamat situs",
      classification: "complaint",
    }),
  "prefill of a choice": ({ element }, random) =>
    element.prefill(random(2) ? { anonymous: true } : { confidential: true }),
  language: ({ element }, random) => {
    element.lang = ["id", "en", "jv", "su"][random(4)]!;
  },
  "attributes of the site": ({ element }, random) => {
    element.setAttribute("preset", ["lapor", ""][random(2)]!);
  },
  similar: ({ element }) => element.setAttribute("similar", "on"),
  tiles: ({ element }) => element.setAttribute("map-tiles", tiles),
};

const names = Object.keys(steps);

export async function takeSteps(page: FormPage, random: Random, count: number): Promise<string[]> {
  const done: string[] = [];
  for (let step = 0; step < count; step++) {
    const name = names[random(names.length)]!;
    done.push(name);
    await steps[name]!(page, random);
    if (random(3)) await page.element.updateComplete;
    if (!random(4)) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return done;
}

export const openToAll: Step = clicking("#visibility");

/** The two ways to give consent without choosing Rahasia. */
export const consents: readonly (readonly [name: string, step: Step])[] = [
  [
    "Lanjut",
    async (page, random) => {
      // Without a text, the button only moves the focus to the text.
      if (!page.element.store.state.values.body) typing("body", words)(page, random);
      await page.element.updateComplete;
      clicking("#consent ~ button")(page, random);
    },
  ],
  ["Terbuka", openToAll],
  ["Anonim", clicking("#visibility-anonymous")],
];

export const secrecies: readonly (readonly [name: string, step: Step])[] = [
  ["Rahasia", clicking("#visibility-confidential")],
  ["prefill of Rahasia", ({ element }) => element.prefill({ confidential: true })],
];
