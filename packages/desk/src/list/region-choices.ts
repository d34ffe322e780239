import { isLaporError, type Region } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ChannelContext, Session } from "../session/session.ts";

interface RegionChoice {
  code: string;
  name: string;
}

/** Returns the codes of a region and of the regions that contain it, largest first. */
const pathOf = (code: string): string[] =>
  code.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."));

/**
 * The regions that a filter offers: the selected region, the regions that contain it, and its parts. Without
 * a selection, offers the parts of the agency's own region, or the provinces.
 */
export class RegionChoices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #choices = new Map<string, readonly RegionChoice[]>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#choices.clear();
  }

  /**
   * Returns the regions that are offered for `code`. Until they are loaded, the region's code is shown
   * instead of its name.
   */
  around(
    code: string | undefined,
    session: Pick<Session, "client" | "language"> & ChannelContext,
  ): readonly RegionChoice[] {
    const known = this.#choices.get(code ?? "");
    if (known) return known;
    const first = code ? pathOf(code).map((one) => ({ code: one, name: one })) : [];
    this.#choices.set(code ?? "", first);
    void this.#load(code, session);
    return first;
  }

  async #load(
    code: string | undefined,
    { client, channel, language }: Pick<Session, "client" | "language"> & ChannelContext,
  ): Promise<void> {
    const options = { locale: language };
    const parentCode = code ?? channel.region?.code;
    try {
      const parts = await client.listRegions({ ...(parentCode && { parentCode }), limit: 1000 }, options);
      const above = await Promise.all(
        (parentCode ? pathOf(parentCode) : []).map(async (q) =>
          (await client.listRegions({ q, limit: 1 }, options)).data.filter((region) => region.code === q),
        ),
      );
      const choices = [...above.flat(), ...parts.data].map(({ code, name }: Region) => ({ code, name }));
      this.#choices.set(code ?? "", choices);
      this.#host.requestUpdate();
    } catch (error) {
      // The code is shown instead. The regions are requested again the next time the filter is opened.
      if (!isLaporError(error)) throw error;
      this.#choices.delete(code ?? "");
    }
  }
}
