import { fileURLToPath } from "node:url";
import type { StartExample } from "../../scripts/examples/stage.ts";
import { findPhp, phpMissing, servePhp } from "../../scripts/php.ts";

export const start: StartExample = async ({ mock, cdn, integrity }, port = 0) => {
  const php = findPhp();
  if (!php) throw new Error(phpMissing);
  const site = await servePhp(php, fileURLToPath(new URL("public", import.meta.url)), {
    port,
    env: {
      LAPOR_SCRIPT: `${cdn}/lapor.all.js`,
      LAPOR_INTEGRITY: integrity,
      LAPOR_CHANNEL: mock.url,
      LAPOR_KEY: mock.keys.publishable,
    },
  });
  return {
    form: `${site.url}/index.php`,
    status: `${site.url}/lacak.php`,
    reports: `${site.url}/laporan-warga.php`,
    faults: site.faults,
    stop: site.stop,
  };
};
