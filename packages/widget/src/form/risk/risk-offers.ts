import type { Channel } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../state/form-host.ts";

/**
 * Stems for bribes, violence, abuse and threats, whose reporters may have reason to fear retaliation. The
 * text is searched only on the device.
 */
export const risky: RegExp =
  /\b(suap|disuap|menyuap|sogok\w*|pungli|pungutan liar|uang pelicin|korup\w*|dikorupsi|gratifikasi|mark ?up|fiktif|perkosa\w*|diperkosa|memperkosa|pemerkosa\w*|leceh\w*|dilecehkan|melecehkan|pelecehan|cabul\w*|dicabuli|kdrt|kekerasan|memukul\w*|dipukul\w*|pemukulan|aniaya\w*|dianiaya|menganiaya|penganiayaan|siksa\w*|disiksa|menyiksa|ancam\w*|diancam|mengancam|ancaman|intimidasi|diintimidasi|teror|diteror|peras|diperas|memeras|pemerasan|balas dendam|dipersulit|dendam)\b/i;

export const isRisky = (text: string): boolean => risky.test(text);

/** Stems for violence and threats. The reporter may currently be in danger. */
const dangerous =
  /\b(\w*perkosa|\w*cabul|kdrt|kekerasan|memukul|dipukul|pemukul|\w*aniaya|\w*siksa|\w*ancam|\w*intimidasi|\w*teror)/i;

export const isDangerous = (text: string): boolean => dangerous.test(text);

/** Stems for injuries, which require an ambulance (119). */
const injured =
  /\b(luka|terluka|luka-luka|berdarah|pendarahan|pingsan|sekarat|kritis|tidak sadar\w*|ditusuk|dibacok|ditembak|patah tulang)\b/i;

/**
 * Stems for domestic violence and violence against women or children. The hotline SAPA 129 is responsible for
 * these.
 */
const domestic =
  /\b(\w*perkosa\w*|\w*cabul\w*|kdrt|\w*leceh\w*)\b|kekerasan (dalam rumah|seksual|terhadap|pada)|\b(anak|istri|isteri|suami|perempuan|wanita|gadis|siswi|santri|santriwati|balita|bayi)\b/i;

/** Stems for threats. LPSK (148) protects threatened witnesses and victims. */
const threatened = /\b(\w*ancam|\w*intimidasi|\w*teror|balas dendam)/i;

/** Returns the kinds of emergency numbers to show for a risky text, with the police first. */
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

/**
 * Stems for bribes and corruption, which can also be reported to the agency's whistleblowing system (WBS) and
 * to KPK.
 */
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
 * Renders the offer to report a risky matter confidentially, unless the report is already confidential or the
 * citizen has declined (no `decline`). Also names other places to report corruption or to request
 * information, even for a confidential report. If the text suggests danger, the emergency numbers come first.
 */
export function wordsOffer(
  { store, host, styles, extra }: FormContext,
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
  // The pressed button disappears, so the focus moves to the result.
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
            <button type="button" class="button plain small" part="button-secondary" @click=${thenGo(accept)}>${words.accept}</button>
            <button type="button" class="link" @click=${thenGo(decline)}>${words.no}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** The regional numbers that the channel's operator has set. */
const regional = (label: string, numbers: Channel["emergencyNumbers"]) =>
  numbers
    ? html`<p class="danger">${label} ${numbers.map(
        ({ name, number }, index) =>
          html`${index ? ", " : ""}<a href="tel:${number.replace(/[^\d+]/g, "")}">${name} ${number}</a>`,
      )}</p>`
    : nothing;

/** Renders a sentence in which each number in brackets is a link that calls it. */
const withCallLinks = (sentence: string) =>
  sentence
    .split(/\[([^[\]]+)\]/)
    .map((part, index) => (index % 2 ? html`<a href="tel:${part.replace(/\D/g, "")}">${part}</a>` : part));

/**
 * Renders the offer to let triage choose the agency instead of the preset agency, whose officers the text may
 * accuse. A report that names no agency goes to national triage, and the preset agency cannot read it. A
 * single-agency channel has no triage, because its agency gets every report.
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
    // The pressed button disappears, so the focus moves to the line that now states where the report goes.
    void host.focusOn(".route > summary");
  };
  return html`<div class="box caution"><p>${accused(preset?.name ?? late().agency.site)}</p>
    <div class="row"><button type="button" class="button plain small" part="button-secondary" @click=${clear}>${leave}</button></div></div>`;
}
