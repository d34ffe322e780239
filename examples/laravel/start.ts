import type { StartExample } from "../../scripts/examples/stage.ts";
import { createLaravelSite, findLaravel } from "./site/laravel-site.ts";

export const start: StartExample = async ({ mock, cdn, integrity }, port = 0) => {
  const laravel = findLaravel();
  if (typeof laravel === "string") throw new Error(laravel);
  const site = createLaravelSite(laravel, {
    LAPOR_SCRIPT: `${cdn}/lapor.all.js`,
    LAPOR_INTEGRITY: integrity,
    LAPOR_CHANNEL: mock.url,
    LAPOR_KEY: mock.keys.publishable,
    LAPOR_AGENCY: "pemkot-bandung",
  });
  const served = await site.serve(port);
  return {
    form: `${served.url}/`,
    status: `${served.url}/lacak`,
    reports: `${served.url}/laporan-warga`,
    faults: served.faults,
    async stop() {
      await served.stop();
      site.remove();
    },
  };
};
