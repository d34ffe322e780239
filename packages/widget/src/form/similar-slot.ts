import type { SimilarReportRequest } from "@lapor/sdk";
import { loadPart } from "../load-part.ts";
import { loadLateStrings } from "../strings/languages.ts";
import { loadStatusStrings } from "../strings/load-status-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import type { FormChannel } from "./form-channel.ts";
import type { FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import type { SimilarReports } from "./similar-reports.ts";

/** Shorter words point at nothing yet. */
const shortest = 15;
/** Longer words are refused by the contract; what they are about is said by then. */
const longest = 10_000;

/** The place of public reports that are like what is being written: their part is fetched once there are words to compare. */
export class SimilarSlot {
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private readonly styles: AddedStyles;
  private reports: SimilarReports | undefined;
  private spoken = "";
  private question: SimilarReportRequest | undefined;

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.styles = styles;
  }

  /** Follows what the citizen enters. Nothing of a confidential report leaves, nor the exact place of any. */
  follow({ title, body, region, category, confidential }: FormValues): void {
    const text = `${title} ${body}`.trim().slice(0, longest);
    this.question =
      this.isOff || confidential || text.length < shortest
        ? undefined
        : {
            text,
            ...(region && { regionCode: region.code }),
            ...(category && { categoryId: category }),
          };
    if (this.question) this.ask();
    else this.reports?.stop();
  }

  stop(): void {
    this.question = undefined;
    this.reports?.stop();
  }

  /** Forgets what was found. */
  clear(): void {
    this.stop();
    this.reports?.clear();
  }

  /** Another channel may have what this one has not. */
  restart(): void {
    this.reports?.restart();
  }

  render(): unknown {
    this.speak();
    return this.isOff ? undefined : this.reports?.render();
  }

  /** A report that is followed, in the place of the form. */
  screen(): ReturnType<SimilarReports["screen"]> {
    this.speak();
    return this.reports?.screen();
  }

  private speak(): void {
    if (this.reports && this.spoken !== this.form.language) void this.fetch();
  }

  private get isOff(): boolean {
    return this.form.similar === "off";
  }

  private ask(): void {
    if (this.reports) this.reports.ask(this.question!);
    else void this.fetch();
  }

  private async fetch(): Promise<void> {
    const { form, channel } = this;
    const { language } = form;
    if (this.spoken === language) return;
    this.spoken = language;
    try {
      const part = await loadPart(() => import("./similar-part.ts"));
      const [own, status, { report }] = await Promise.all([
        part.loadPublicStrings(language),
        loadStatusStrings(language),
        loadLateStrings(language),
      ]);
      // Another language has its own call.
      if (this.spoken !== language) return;
      const words = { strings: { ...report, ...status }, own };
      if (!this.reports) {
        this.styles.add(reportStyles, part.similarStyles);
        this.reports = new part.SimilarReports(form, channel, words);
      }
      this.reports.words = words;
      if (this.question) this.ask();
      form.requestUpdate();
    } catch {
      // The citizen writes on without it; the next words try again.
      this.spoken = "";
    }
  }
}
