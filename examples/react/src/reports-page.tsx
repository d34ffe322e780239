import { channel } from "./environment.ts";
import { LaporPublic } from "./lapor-public.ts";

/** The public reports, with search, map and statistics. */
export const ReportsPage = () => (
  <div className="narrow">
    <h1>Laporan warga</h1>
    <LaporPublic {...channel} agency="pemkot-bandung" preset="netral">
      <a href={`${channel.baseUrl}/publik`}>Baca laporan warga</a>
    </LaporPublic>
  </div>
);
