import type { Channel } from "@lapor/channel";
import { createLapor, type Lapor } from "@lapor/sdk";

/** A client of a channel in this process. It repeats nothing. */
export const laporOn = ({ fetch }: Pick<Channel, "fetch">, key: string): Lapor =>
  createLapor({
    baseUrl: "http://channel.test",
    key,
    fetch: (url, init) => fetch(new Request(url, init)),
    maxRetries: 0,
  });
