import type { Region } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { FormContext } from "../state/form-host.ts";

/** Returns a region's name without its kind: "Bandung" for both "Kota Bandung" and "Kabupaten Bandung". */
export const coreOf = ({ name }: Region): string => name.replace(/^(Kota|Kabupaten)( Administrasi)? /, "");

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each typed word begins a word in the text. */
export function beginsWordOf(typed: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Searches regions on the device, so the typed text does not leave it. The searchable regions are those
 * within the site's own region, including villages, and all provinces, regencies and cities.
 */
export class DeviceRegions {
  private readonly form: FormContext;
  private loadingHome: Promise<readonly Region[]> | undefined;
  private loadingCountry: Promise<readonly Region[]> | undefined;
  private home: string | undefined;

  constructor(form: FormContext) {
    this.form = form;
  }

  /**
   * Returns the regions for which each typed word begins a word in the name of the region or of a region that
   * contains it. Exact names come first, and then regions whose own name contains the words. Within each of
   * these groups, the regions within the site's own region come first, followed by the others in its
   * province.
   */
  async search(query: string, limit: number): Promise<Region[]> {
    const typed = wordsOf(query);
    const [inside, country] = await Promise.all([this.loadHome(), this.country()]);
    const province = this.home?.slice(0, 2);
    const isNear = ({ code }: Region) => code.slice(0, 2) === province;
    const known = new Set(inside.map(({ code }) => code));
    const others = country.filter(({ code }) => !known.has(code));
    const found = [...inside, ...others.filter(isNear), ...others.filter((region) => !isNear(region))].filter(
      ({ name, path }) => beginsWordOf(typed, [name, ...path].join(" ")),
    );
    const isNamed = (name: string) => wordsOf(name).join() === typed.join();
    const rankOf = (region: Region) =>
      isNamed(region.name) || isNamed(coreOf(region)) ? 0 : beginsWordOf(typed, region.name) ? 1 : 2;
    return [0, 1, 2].flatMap((rank) => found.filter((region) => rankOf(region) === rank)).slice(0, limit);
  }

  country(): Promise<readonly Region[]> {
    this.loadingCountry ??= this.list();
    // The next keystroke retries.
    this.loadingCountry.catch(() => {
      this.loadingCountry = undefined;
    });
    return this.loadingCountry;
  }

  /** Loads the site's own region and everything in it. */
  private loadHome(): Promise<readonly Region[]> {
    const { region } = this.form.store.state.channel ?? {};
    if (this.loadingHome && this.home === region?.code) return this.loadingHome;
    this.home = region?.code;
    this.loadingHome = region
      ? this.list(region.code).then((inside) => [region, ...inside])
      : Promise.resolve([]);
    this.loadingHome.catch(() => {
      this.loadingHome = undefined;
    });
    return this.loadingHome;
  }

  private async list(parentCode?: string): Promise<readonly Region[]> {
    const query = { descendants: true, limit: 1000, ...(parentCode && { parentCode }) };
    return (await clientOf(this.form.host).listRegions(query)).data;
  }
}
