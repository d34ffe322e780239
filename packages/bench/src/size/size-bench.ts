import { version as esbuild } from "esbuild";
import type { Bench } from "../bench.ts";
import { installPeers } from "../peers/install-peers.ts";
import { choosePeers } from "../peers/peer-list.ts";
import { measurePeers } from "./peer-size.ts";
import { measureSdk } from "./sdk-size.ts";
import { measureWidget } from "./widget-size.ts";

/** Measures transfer sizes and sizes on disk. They are exact, so one round is enough. */
export const sizeBench: Bench = async ({ only, work }) => {
  const widget = await measureWidget();
  installPeers(work);
  const sdk = await measureSdk(work);
  return {
    figures: [...widget.figures, ...sdk.figures],
    tables: [
      { title: "The widget", rows: widget.rows },
      {
        title: "Peers, each with HTML of its own around it",
        rows: await measurePeers(choosePeers(only), work),
      },
      {
        title:
          "Programs that create one thing over HTTP (lapor-webhook, standardwebhooks: verify one webhook; lapor-challenge: solve one)",
        rows: sdk.rows,
      },
    ],
    versions: { esbuild },
  };
};
