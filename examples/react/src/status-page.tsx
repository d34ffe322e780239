import { channel } from "./environment.ts";
import { LaporStatus } from "./lapor.ts";

/** The page where a reporter follows the report. */
export const StatusPage = () => (
  <div className="narrow">
    <h1>Lacak laporan</h1>
    <LaporStatus {...channel} preset="netral">
      <p>Halaman lacak belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>
    </LaporStatus>
  </div>
);
