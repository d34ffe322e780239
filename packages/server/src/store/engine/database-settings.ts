import type { Settings } from "../../config/settings.ts";

export interface DatabaseSettings {
  /**
   * The URL of a PostgreSQL database. Without it, the server uses an embedded database in the data folder.
   */
  databaseUrl?: string;
}

export const databaseSettings: Settings<DatabaseSettings> = {
  variables: ["DATABASE_URL"],
  read({ given, faults }) {
    const text = given("DATABASE_URL");
    return text === undefined ? {} : { databaseUrl: readDatabaseUrl(text, faults) };
  },
};

export const isDatabaseUrl = (text: string): boolean =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

function readDatabaseUrl(text: string, faults: string[]): string {
  if (isDatabaseUrl(text)) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The value may contain a password, so only its scheme is shown.
  const hasHosts = /^postgres(?:ql)?:\/\/[^/]*,/.test(text);
  const arrived = hasHosts
    ? "names several hosts. For failover, name one address that always leads to the primary (a virtual address, a proxy or a DNS name)"
    : url
      ? `begins with "${url.protocol}"`
      : "is not a URL";
  faults.push(
    `DATABASE_URL should be the address of a PostgreSQL database such as postgres://lapor:password@db.example:5432/lapor, but ${arrived}. Correct it, or leave it out to keep the data in the folder LAPOR_DATA.`,
  );
  return "";
}
