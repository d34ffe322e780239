import { nothing, type TemplateResult } from "lit";
import type { ChannelElement } from "../../channel-element.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import { loadSupportStrings } from "../../strings/load/load-support-strings.ts";
import type { SupportStrings } from "../../strings/public/support-strings.ts";
import type { SupportedReport, SupportPart } from "./support-part.ts";

type Code = typeof import("./support-part.ts") & { words: SupportStrings };

/**
 * The support controls for the report that is shown. Their code is loaded after the report, which can be read
 * without them.
 */
export class OfferedSupport {
  private readonly host: ChannelElement;
  private readonly code: LazyPart<Code>;
  private support: SupportPart | undefined;

  constructor(host: ChannelElement) {
    this.host = host;
    this.code = new LazyPart(host, async (language) => {
      const [code, words] = await Promise.all([
        loadPart(() => import("./support-part.ts")),
        loadSupportStrings(language),
      ]);
      return { ...code, words };
    });
  }

  /**
   * Offers to support a report. After loading the code, `isShown` returns whether the reader is still viewing
   * the report.
   */
  async offer(report: SupportedReport, isShown: () => boolean): Promise<void> {
    if (this.support?.report === report) return;
    const code = await this.code.load();
    if (!code || !isShown()) return;
    this.support = new code.SupportPart(this.host, report);
    await this.support.load();
  }

  render(report: SupportedReport): TemplateResult | typeof nothing {
    const { words } = this.code.part ?? {};
    const { support } = this;
    return words && support?.report === report ? support.render(words) : nothing;
  }
}
