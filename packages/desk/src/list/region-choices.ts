import { isLaporError, type Region } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ChannelContext, Session } from "../session/session.ts";

/** A region to select. */
interface RegionChoice {
  code: string;
  name: string;
}

/** The codes of a region and of those that contain it, the largest first. */
const pathOf = (code: string): string[] =>
  code.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."));

/**
 * The regions that a filter offers: those that contain the selected one, itself, and its parts. Without one,
 * those of the agency's own region, or else the provinces.
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

  /** The choices around a region; its code stands for its name until they are loaded. */
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
      // The code stays; the next time that the filter is opened asks again.
      if (!isLaporError(error)) throw error;
      this.#choices.delete(code ?? "");
    }
  }
}
