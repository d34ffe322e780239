import { isLaporError, type Lapor, type PublicReport, type Support } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { ChannelElement } from "../../channel-element.ts";
import { clientOf } from "../../client.ts";
import { dayInWords } from "../../dates.ts";
import { loadPart } from "../../load-part.ts";
import type { SupportStrings } from "../../strings/public/support-strings.ts";
import { createFollowCode, keepFollowCode, readFollowCode } from "./follow-codes.ts";

/** The report fields that determine which support controls are shown. */
export type SupportedReport = Pick<PublicReport, "trackingId" | "status" | "supporterMail">;

/** What to announce after one of the supporter's actions. */
type Outcome = ("thanks" | "confirm" | "told" | "photoSent" | "withdrawn") | Failure;

type Failure = "failed" | "busy" | "busyWithEmail" | "emailInvalid" | "photoInvalid" | "photosFull";

const successes: readonly (Outcome | undefined)[] = ["thanks", "confirm", "told", "photoSent", "withdrawn"];

/** The limits to which a photo is reduced before it is sent. */
const photoLimits = {
  maxBytes: 5 * 1024 * 1024,
  mediaTypes: ["image/jpeg", "image/png", "image/webp"],
};

/**
 * "Saya mengalami masalah yang sama" on a public report: the reader can support the report, withdraw the
 * support, or state that the answer did not solve the problem. The follow code is created and stored on this
 * device.
 */
export class SupportPart {
  readonly report: SupportedReport;
  private readonly host: ChannelElement;
  /**
   * This device's support: null until it is loaded, and undefined if this device does not support the report.
   */
  private support: Support | undefined | null = null;
  private isBusy = false;
  private outcome: Outcome | undefined;
  private message = "";
  private email = "";
  /**
   * The email address that was sent in an attempt whose response was lost, or "" if that attempt had none.
   */
  private triedEmail: string | undefined;
  /** The follow code. It does not change when a request is repeated, so the support counts once. */
  private followCode: string;

  constructor(host: ChannelElement, report: SupportedReport) {
    this.host = host;
    this.report = report;
    this.followCode = readFollowCode(this.channel, report.trackingId) ?? createFollowCode();
  }

  /** Loads this device's support, if any. */
  async load(): Promise<void> {
    const { trackingId } = this.report;
    this.support = undefined;
    if (readFollowCode(this.channel, trackingId))
      await clientOf(this.host)
        .getSupport(this.access)
        .then((support) => {
          this.support = support;
        })
        .catch((error) => {
          if (isLaporError(error) && error.code === "not_found") this.forget();
        });
    this.host.requestUpdate();
  }

  /** Renders nothing for a report that accepts no supports and that this device does not support. */
  render(words: SupportStrings): TemplateResult | typeof nothing {
    const { support, outcome } = this;
    if (support === null || (!support && !outcome && !this.isOpen)) return nothing;
    return html`<section class="stack end" part="support" aria-labelledby="support-heading" aria-busy=${this.isBusy}>
      <h3 id="support-heading">${words.heading}</h3>
      ${support ? this.renderOwn(support, words) : this.isOpen ? this.renderOffer(words) : nothing}
      <p role="status" class=${outcome && !successes.includes(outcome) ? "error" : "good"}>${outcome && words[outcome]}</p>
    </section>`;
  }

  private renderOffer(words: SupportStrings): TemplateResult {
    const { email, emailHint, hint, join } = words;
    return html`<form class="stack" @submit=${this.join}>
      <p class="hint" part="hint" id="support-hint">${hint}</p>
      ${
        this.report.supporterMail
          ? html`<div class="field">
              <label for="support-email" part="label">${email}</label>
              <input id="support-email" class="input" part="input" type="email" autocomplete="email" maxlength="254" aria-describedby="support-email-hint" aria-invalid=${this.outcome === "emailInvalid"} .value=${this.email} @input=${this.writeEmail}>
              <p class="hint" part="hint" id="support-email-hint">${emailHint}</p>
            </div>`
          : nothing
      }
      <div class="row"><button class="button" part="button" aria-describedby="support-hint">${join}</button></div>
    </form>`;
  }

  private renderOwn(support: Support, words: SupportStrings): TemplateResult {
    const { supportedOn, counted, notSolved, mayReportNotSolved } = support;
    return html`<p>${words.joined(dayInWords(supportedOn, words.locale))} ${counted ? nothing : words.uncounted}</p>
      ${
        mayReportNotSolved
          ? html`<form class="field" @submit=${this.say}>
              <label for="support-message" part="label">${words.message}</label>
              <textarea id="support-message" class="input" part="input" rows="3" minlength="2" maxlength="2000" .value=${this.message} @input=${this.write}></textarea>
              <div class="row"><button class="button plain" part="button-secondary">${words.notSolved}</button></div>
            </form>`
          : nothing
      }
      ${notSolved && this.outcome !== "told" ? html`<p>${words.told}</p>` : nothing}
      ${this.renderPhoto(support, words)}
      <p class="hint" part="hint">${words.device}</p>
      <div class="row"><button type="button" class="link" @click=${this.withdraw}>${words.withdraw}</button></div>`;
  }

  private renderPhoto(
    { hasPhoto, mayAddPhoto }: Support,
    words: SupportStrings,
  ): TemplateResult | typeof nothing {
    if (hasPhoto) return html`<p>${words.photoShown}</p>`;
    if (!mayAddPhoto || !this.hasKey) return nothing;
    return html`<div class="field">
      <label for="support-photo" part="label">${words.photo}</label>
      <input id="support-photo" class="input" part="input" type="file" accept="image/*" aria-describedby="support-photo-hint" ?disabled=${this.isBusy} @change=${this.addPhoto}>
      <p class="hint" part="hint" id="support-photo-hint">${words.photoHint}</p>
    </div>`;
  }

  private get channel(): string {
    return this.host.baseUrl ?? "";
  }

  private get access(): { trackingId: string; followCode: string } {
    return { trackingId: this.report.trackingId, followCode: this.followCode };
  }

  /**
   * Whether this site can send supports for the report. This requires that the channel accepts them and that
   * the site has a key.
   */
  private get isOpen(): boolean {
    const { status } = this.report;
    return this.hasKey && status !== "closed" && status !== "archived";
  }

  private get hasKey(): boolean {
    const { client, publishableKey } = this.host;
    return Boolean(client ?? publishableKey);
  }

  private join = (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    // Stop the event, because the element would treat it as a search.
    event.stopPropagation();
    const email = this.email.trim();
    const join = async (lapor: Lapor): Promise<Support> => {
      const { trackingId, followCode } = this.access;
      // Store the code first, so the support can be found even if the response is lost.
      keepFollowCode(this.channel, trackingId, followCode);
      // Withdraw first: the channel may have accepted the earlier attempt, and repeating it would not change
      // the support's email address.
      if ((this.triedEmail ?? email) !== email) await lapor.withdrawSupport(this.access);
      this.triedEmail = email;
      return lapor.supportReport(trackingId, { followCode, ...(email && { email }) });
    };
    return this.run(email ? "confirm" : "thanks", join, {
      validation_failed: "emailInvalid",
      ...(email && { rate_limited: "busyWithEmail" }),
    });
  };

  private addPhoto = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const add = async (lapor: Lapor): Promise<Support | Outcome> => {
      const { prepareFile } = await loadPart(() => import("./prepare-photo.ts"));
      const prepared = await prepareFile(file, photoLimits);
      if (typeof prepared === "string" || !prepared.file.type.startsWith("image/")) return "photoInvalid";
      // Use a neutral file name, because the original name may reveal whose photo it is.
      const { id: attachmentId } = await lapor.uploadAttachment(prepared.file, { fileName: "foto" });
      return lapor.addSupportPhoto(this.access, { attachmentId }).catch(async (error: unknown) => {
        // The channel already has the support, because the response to an earlier attempt was lost.
        const support = await lapor.getSupport(this.access);
        if (!support.hasPhoto) throw error;
        return support;
      });
    };
    await this.run("photoSent", add, { validation_failed: "photoInvalid" });
    // Otherwise, choosing the same file again after a failure would not fire `change`.
    input.value = "";
  };

  private writeEmail = (event: InputEvent): void => {
    this.email = (event.target as HTMLInputElement).value;
  };

  private write = (event: InputEvent): void => {
    this.message = (event.target as HTMLTextAreaElement).value;
  };

  private say = (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    // Stop the event, because the element would treat it as a search.
    event.stopPropagation();
    const message = this.message.trim();
    return this.run("told", (lapor) => lapor.reportNotSolved(this.access, message ? { message } : {}));
  };

  private withdraw = (): Promise<void> =>
    this.run("withdrawn", async (lapor) => {
      await lapor.withdrawSupport(this.access);
      this.forget();
      return undefined;
    });

  private forget(): void {
    keepFollowCode(this.channel, this.report.trackingId, undefined);
    this.followCode = createFollowCode();
  }

  /** @param failures Announcements by error code. */
  private async run(
    outcome: Outcome,
    work: (lapor: Lapor) => Promise<Support | Outcome | undefined>,
    failures: Readonly<Record<string, Failure>> = {},
  ): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    try {
      const done = await work(clientOf(this.host));
      this.outcome = typeof done === "string" ? done : outcome;
      if (typeof done !== "string") this.support = done;
      this.message = "";
      this.email = "";
      this.triedEmail = undefined;
    } catch (error) {
      const code = isLaporError(error) ? error.code : "internal_error";
      this.host.emit("lapor-error", { code });
      const isFull = isLaporError(error) && error.fields.some((field) => field.code === "too_many");
      this.outcome = isFull
        ? "photosFull"
        : (failures[code] ?? (code === "rate_limited" ? "busy" : "failed"));
    }
    this.isBusy = false;
    this.host.requestUpdate();
    // The pressed button has disappeared, so move the focus to the heading.
    if (this.outcome === outcome) await this.host.focusOn("#support-heading");
  }
}
