import type { FullAgencyReport } from "@lapor/sdk";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { copyText } from "../fields/copy-text.ts";
import type { Clock, Localization } from "../session/session.ts";
import type { Strings } from "../strings/id/desk.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { shortDay } from "../time/dates.ts";

const address = "https://www.lapor.go.id";

/** Returns the text to paste into the form of SP4N-LAPOR!. It contains nothing about the reporter. */
export function textFor(
  { title, body, occurredOn, location }: Pick<FullAgencyReport, "title" | "body" | "occurredOn" | "location">,
  { takeThere: words }: Strings,
  dayOf: (date: string) => string,
): string {
  const where = [location.address, location.regionName].filter(Boolean).join(", ");
  const facts = [
    occurredOn && `${words.occurredOn}: ${dayOf(occurredOn)}`,
    where && `${words.place}: ${where}`,
  ];
  return [title, body, facts.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

/**
 * Explains how to submit a report to SP4N-LAPOR! by hand: the text to copy, the address, and the number to
 * record.
 * @fires desk-action - `action`: the form that records the number.
 */
export class DeskTakeThere extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        margin: 0.75rem 0 1rem;
        padding: 0.75rem 1rem;
        border: 1px solid var(--line-strong);
        border-inline-start: 0.25rem solid var(--accent);
        border-radius: 0.5rem;
      }
      h3,
      p {
        margin: 0;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
      }
      .text {
        max-height: 12rem;
        overflow: auto;
        white-space: pre-wrap;
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    report: { attribute: false },
    isCopied: { state: true },
  };
  declare session: Localization & Clock;
  declare report: FullAgencyReport;
  declare isCopied: boolean | undefined;

  async #copy(): Promise<void> {
    this.isCopied = await copyText(this.#text, this.renderRoot.querySelector(".text"));
  }

  get #text(): string {
    const { session, report } = this;
    const { strings, language, now } = session;
    return textFor(report, strings, (date) => shortDay(`${date}T00:00:00+07:00`, language, now()));
  }

  override render(): TemplateResult {
    const { session, report, isCopied } = this;
    const words = session.strings.takeThere;
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${words.heading}</h3>
      <p>${report.national?.state === "refused" ? words.refused : words.steps}</p>
      ${report.confidential ? html`<p class="late">${words.confidential}</p>` : nothing}
      ${report.anonymous ? html`<p>${words.anonymous}</p>` : nothing}
      <p class="text small" ?hidden=${isCopied !== false}>${this.#text}</p>
      <div class="buttons">
        <wa-button size="s" appearance="outlined" @click=${() => void this.#copy()}>${words.copy}</wa-button>
        <wa-button size="s" appearance="outlined" href=${address} target="_blank" rel="noopener noreferrer"
          >${words.open}</wa-button
        >
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() => tell(this, "desk-action", { action: "setNationalReference" })}
          >${words.record}</wa-button
        >
        <span class="small" role="status"
          >${isCopied === undefined ? nothing : isCopied ? words.copied : words.notCopied}</span
        >
      </div>
    </section>`;
  }
}
