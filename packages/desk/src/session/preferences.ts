/**
 * The officer's choices on this computer, and the versions of reports that were read. Contains no text of a
 * report.
 */
export type Preference = "language" | "theme" | "shortcuts" | "seen";

/** Keeps choices in `localStorage`. If it is blocked, they last as long as the page is open. */
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
      // Kept above.
    }
  }
}
