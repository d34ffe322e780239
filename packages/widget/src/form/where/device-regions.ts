import type { Region } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import type { FormContext } from "../form-host.ts";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Regions searched on the device, so that what is typed does not leave it: those in the site's own region,
 * villages included, and the provinces, regencies and cities of the country.
 */
export class DeviceRegions {
  private readonly form: FormContext;
  private loading: Promise<readonly Region[]> | undefined;
  private home: string | undefined;

  constructor(form: FormContext) {
    this.form = form;
  }

  /** Regions with a name in which each typed word begins a word, those with the typed name first. */
  async search(query: string, limit: number): Promise<Region[]> {
    const typed = wordsOf(query);
    const regions = await this.load();
    const found = regions.filter((region) => {
      const words = wordsOf([region.name, ...region.path].join(" "));
      return typed.every((part) => words.some((word) => word.startsWith(part)));
    });
    const isNamed = ({ name }: Region) => name.toLowerCase().endsWith(typed.join(" "));
    return [...found.filter(isNamed), ...found.filter((region) => !isNamed(region))].slice(0, limit);
  }

  private load(): Promise<readonly Region[]> {
    const { region } = this.form.store.state.channel ?? {};
    if (this.loading && this.home === region?.code) return this.loading;
    this.home = region?.code;
    const list = async (parentCode?: string): Promise<readonly Region[]> => {
      const query = { descendants: true, limit: 1000, ...(parentCode && { parentCode }) };
      return (await clientOf(this.form.host).listRegions(query)).data;
    };
    this.loading = Promise.all([region ? list(region.code) : [], list()]).then(([inside, country]) => [
      ...(region ? [region] : []),
      ...inside,
      ...country.filter(({ code }) => code !== region?.code),
    ]);
    this.loading.catch(() => {
      // The next keystroke tries again.
      this.loading = undefined;
    });
    return this.loading;
  }
}
