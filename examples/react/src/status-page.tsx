import { channel } from "./environment.ts";
import { LaporStatus } from "./lapor.ts";

/** The page where a reporter follows the report. */
export const StatusPage = () => (
  <div className="narrow">
    <h1>Lacak laporan</h1>
    <LaporStatus {...channel} preset="netral">
      <a href="https://www.lapor.go.id">Pelacakan memerlukan JavaScript. Kanal nasional: lapor.go.id</a>
    </LaporStatus>
  </div>
);
