/**
 * The officer's choices on this computer, and the versions of the reports that the officer has read. No text
 * from a report is stored.
 */
export type Preference = "language" | "theme" | "shortcuts" | "seen";

/** Stores the choices in `localStorage`. If it is blocked, they last until the page is closed. */
export class Preferences {
  readonly #values = new Map<Preference, string>();

  read(name: Preference): string | undefined {
    try {
      return localStorage.getItem(`lapor-desk-${name}`) ?? undefined;
    } catch {
      return this.#values.get(name);
    }
  }

  write(name: Preference, value: string | undefined): void {
    if (value === undefined) this.#values.delete(name);
    else this.#values.set(name, value);
    try {
      if (value === undefined) localStorage.removeItem(`lapor-desk-${name}`);
      else localStorage.setItem(`lapor-desk-${name}`, value);
    } catch {
      // The value in `#values` is used instead.
    }
  }
}
