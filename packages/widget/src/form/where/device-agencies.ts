import type { AgencySummary } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { FormContext } from "../state/form-host.ts";
import { beginsWordOf, wordsOf } from "./device-regions.ts";

/** The maximum page size of the agency list. */
const page = 100;

/** Common everyday names of offices, by the kind of agency that runs them. The channel knows more names. */
const offices = {
  local:
    "dishub dukcapil disdukcapil puskesmas posyandu dinkes rsud kelurahan lurah kecamatan camat pdam sekolah sd sdn smp smpn disdik satpol damkar bpbd dinsos dlh",
  province: "samsat bapenda sma sman smk smkn slb",
  kemenag: "kua madrasah",
  polri: "polsek polres sim stnk",
};

/** Names of at most this many letters match only if they are typed in full. */
const short = 3;

/**
 * Searches agencies on the device by their official names and a few everyday names, so the typed text does
 * not leave the device. The first search loads the whole list (about 700 agencies).
 */
export class DeviceAgencies {
  private readonly form: FormContext;
  private loading: Promise<readonly AgencySummary[]> | undefined;

  constructor(form: FormContext) {
    this.form = form;
  }

  /**
   * Returns first the agency that runs the typed office at the report's place. Then follow, in the channel's
   * order, the agencies in whose names every typed word is the beginning of a word.
   */
  async search(query: string, limit: number): Promise<AgencySummary[]> {
    const typed = wordsOf(query);
    const all = await this.load();
    const named = all.filter(({ name, shortName }) => beginsWordOf(typed, `${name} ${shortName}`));
    return [...new Set([...this.running(typed[0] ?? "", all), ...named])].slice(0, limit);
  }

  /** Returns the agency that runs an office with the typed everyday name. */
  private running(typed: string, all: readonly AgencySummary[]): AgencySummary[] {
    const isMeant = (name: string) => name === typed || (typed.length > short && name.startsWith(typed));
    const [runs] = Object.entries(offices).find(([, names]) => names.split(" ").some(isMeant)) ?? [];
    if (!runs) return [];
    const { values, channel } = this.form.store.state;
    const { name = "", path = [] } = values.region ?? channel?.region ?? {};
    // The places from the village to the province.
    const places = [name, ...path];
    if (runs === "province") places.splice(0, places.length - 1);
    const governments = places.flatMap((place) => [`Pemerintah ${place}`, `Pemerintah Provinsi ${place}`]);
    const found = all.filter(({ id, name }) => id === runs || governments.includes(name));
    return found.sort((a, b) => governments.indexOf(a.name) - governments.indexOf(b.name)).slice(0, 1);
  }

  private load(): Promise<readonly AgencySummary[]> {
    this.loading ??= this.list().catch((error: unknown) => {
      // The next keystroke retries.
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async list(): Promise<readonly AgencySummary[]> {
    const found: AgencySummary[] = [];
    for (let cursor: string | null | undefined; ; ) {
      const { data, nextCursor } = await clientOf(this.form.host).listAgencies({
        limit: page,
        ...(cursor && { cursor }),
      });
      found.push(...data);
      cursor = nextCursor;
      if (!cursor) return found;
    }
  }
}
