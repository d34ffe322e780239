import type { Channel } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../state/form-host.ts";

/**
 * Bribes, violence, abuse, threats: the words of people who may have reason to fear. Read on the device only.
 */
export const risky: RegExp =
  /\b(suap|disuap|menyuap|sogok\w*|pungli|pungutan liar|uang pelicin|korup\w*|dikorupsi|gratifikasi|mark ?up|fiktif|perkosa\w*|diperkosa|memperkosa|pemerkosa\w*|leceh\w*|dilecehkan|melecehkan|pelecehan|cabul\w*|dicabuli|kdrt|kekerasan|memukul\w*|dipukul\w*|pemukulan|aniaya\w*|dianiaya|menganiaya|penganiayaan|siksa\w*|disiksa|menyiksa|ancam\w*|diancam|mengancam|ancaman|intimidasi|diintimidasi|teror|diteror|peras|diperas|memeras|pemerasan|balas dendam|dipersulit|dendam)\b/i;

/** Whether a text is about something that is safer reported confidentially. */
export const isRisky = (text: string): boolean => risky.test(text);

/** Violence and threats: the reporter may be in danger at this moment. */
const dangerous =
  /\b(\w*perkosa|\w*cabul|kdrt|kekerasan|memukul|dipukul|pemukul|\w*aniaya|\w*siksa|\w*ancam|\w*intimidasi|\w*teror)/i;

/** Whether a text that is risky to report tells of violence or a threat. */
export const isDangerous = (text: string): boolean => dangerous.test(text);

/** Injuries, which need an ambulance (119). */
const injured =
  /\b(luka|terluka|luka-luka|berdarah|pendarahan|pingsan|sekarat|kritis|tidak sadar\w*|ditusuk|dibacok|ditembak|patah tulang)\b/i;

/** Domestic violence, and violence against women or children: cases for the hotline SAPA 129. */
const domestic =
  /\b(\w*perkosa\w*|\w*cabul\w*|kdrt|\w*leceh\w*)\b|kekerasan (dalam rumah|seksual|terhadap|pada)|\b(anak|istri|isteri|suami|perempuan|wanita|gadis|siswi|santri|santriwati|balita|bayi)\b/i;

/** Threats, from which LPSK (148) protects witnesses and victims. */
const threatened = /\b(\w*ancam|\w*intimidasi|\w*teror|balas dendam)/i;

/** The numbers to call that a text about something risky asks for, the police first. */
export function callsFor(text: string): ("danger" | "injured" | "violence" | "threatened")[] {
  const isDanger = isDangerous(text);
  const calls = [
    isDanger && "danger",
    isDanger && injured.test(text) && "injured",
    (isDanger || /leceh/i.test(text)) && domestic.test(text) && "violence",
    threatened.test(text) && "threatened",
  ] as const;
  return calls.filter((call) => call !== false);
}

/** Bribes and corruption, which also have channels of their own: the agency's WBS, and KPK. */
const corrupt = /\b(\w*suap|sogok|pungli|pungutan liar|uang pelicin|\w*korup|gratifikasi|mark ?up|fiktif)/i;

const riskStyles: CSSResult = css`
  /* Targets of 44 pixels in a line of text, which they must not move. */
  .danger a {
    min-width: 44px;
    margin: -0.6em 0;
    text-align: center;
  }
  .route-room .caution {
    margin: 0.3em 0 0.6em;
  }
`;

/**
 * Offers to report a risky matter confidentially, unless it is or the citizen has declined (no `decline`).
 * Names other ways for corruption and for requests for information, also on a confidential report, and
 * first, in danger, the numbers to call.
 */
export function wordsOffer(
  { store, host, styles, strings, extra }: FormContext,
  riskyText: string,
  decline: (() => void) | undefined,
): TemplateResult | typeof nothing {
  styles.add(riskStyles);
  const words = extra.part!.nudge;
  const { values, channel } = store.state;
  const { confidential, classification } = values;
  const isOffered = decline && riskyText && !confidential;
  const calls = callsFor(riskyText);
  const ways = [
    isOffered && words.words,
    decline && corrupt.test(riskyText) && words.corruption,
    classification === "information_request" && words.information,
  ].filter(Boolean);
  if (!ways.length && !calls.length) return nothing;
  // The button that was pressed disappears.
  const thenGo = (act: () => void) => () => {
    act();
    void host.focusOn("#consent");
  };
  const accept = () => store.dispatch({ type: "choose_visibility", visibility: "confidential" });
  return html`<div class="box caution">
    ${calls.map((call) => html`<p class="danger">${withCallLinks(words[call])}</p>`)}
    ${calls.length ? regional(words.regional, channel?.emergencyNumbers) : nothing}
    ${ways.length ? html`<p>${ways.join(" ")}</p>` : nothing}
    ${
      isOffered
        ? html`<div class="row">
            <button type="button" class="button plain small" part="button-secondary" @click=${thenGo(accept)}>${strings().confidentially}</button>
            <button type="button" class="link" @click=${thenGo(decline)}>${words.no}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** The numbers of the region, as the operator of the channel names them. */
const regional = (label: string, numbers: Channel["emergencyNumbers"]) =>
  numbers
    ? html`<p class="danger">${label} ${numbers.map(
        ({ name, number }, index) =>
          html`${index ? ", " : ""}<a href="tel:${number.replace(/[^\d+]/g, "")}">${name} ${number}</a>`,
      )}</p>`
    : nothing;

/** A sentence whose parts in brackets are links that call the number in them. */
const withCallLinks = (sentence: string) =>
  sentence
    .split(/\[([^[\]]+)\]/)
    .map((part, index) => (index % 2 ? html`<a href="tel:${part.replace(/\D/g, "")}">${part}</a>` : part));

/**
 * Offers that triage chooses the agency, in place of the preset one, whose officers may be accused. A report
 * that names no agency is with national triage, and that agency cannot read it. A channel of one agency has
 * no triage: that agency gets every report.
 */
export function agencyOffer({
  store,
  host,
  styles,
  late,
  extra,
}: FormContext): TemplateResult | typeof nothing {
  styles.add(riskStyles);
  const { values, chosen, siteAgency, channel } = store.state;
  const { agency } = values;
  if (channel?.identity.mode !== "standalone" || chosen.agency || agency.kind === "unknown") return nothing;
  const { accused, leave } = extra.part!.nudge;
  const preset = agency.kind === "site" ? siteAgency : agency.agency;
  const clear = () => {
    store.dispatch({ type: "edit", values: { agency: { kind: "unknown" }, category: "" } });
    // The button that was pressed disappears; this says what follows.
    void host.focusOn(".route > summary");
  };
  return html`<div class="box caution"><p>${accused(preset?.name ?? late().agency.site)}</p>
    <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${clear}>${leave}</button></div></div>`;
}
