import type { AgencySummary } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { FormContext } from "../form-host.ts";
import { beginsWordOf, wordsOf } from "./device-regions.ts";

/** Agencies of the largest page. */
const page = 100;

/**
 * Agencies searched on the device, by their official names only, so that what is typed does not leave it. The
 * list is loaded whole (about 700 agencies), on the first search.
 */
export class DeviceAgencies {
  private readonly form: FormContext;
  private loading: Promise<readonly AgencySummary[]> | undefined;

  constructor(form: FormContext) {
    this.form = form;
  }

  /** Agencies with a name in which each typed word begins a word, in the channel's order. */
  async search(query: string, limit: number): Promise<AgencySummary[]> {
    const typed = wordsOf(query);
    return (await this.load())
      .filter(({ name, shortName }) => beginsWordOf(typed, `${name} ${shortName}`))
      .slice(0, limit);
  }

  private load(): Promise<readonly AgencySummary[]> {
    this.loading ??= this.list().catch((error: unknown) => {
      // The next keystroke tries again.
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async list(): Promise<readonly AgencySummary[]> {
    const found: AgencySummary[] = [];
    for (let cursor: string | null | undefined; ; ) {
      const { data, nextCursor } = await clientOf(this.form.host).listAgencies({
        limit: page,
        ...(cursor && { cursor }),
      });
      found.push(...data);
      cursor = nextCursor;
      if (!cursor) return found;
    }
  }
}
