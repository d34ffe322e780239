import { channel } from "./environment.ts";
import { LaporStatus } from "./lapor.ts";

/** The page where a reporter follows the report. */
export const StatusPage = () => (
  <div className="narrow">
    <h1>Lacak laporan</h1>
    <LaporStatus {...channel} preset="netral">
      <a href="https://www.lapor.go.id">Lacak lewat SP4N-LAPOR!</a>
    </LaporStatus>
  </div>
);
