import { readHost, readPort } from "../config/read-values.ts";
import type { Settings } from "../config/settings.ts";

export interface ListenSettings {
  host: string;
  /** 0 stands for any free port. */
  port: number;
  /**
   * The URL at which citizens reach the channel, without a trailing slash. Without it, each request's own URL
   * is used.
   */
  publicUrl?: string;
}

export const defaultPort = 8544;

export const listenSettings: Settings<ListenSettings> = {
  variables: ["LAPOR_PORT", "LAPOR_HOST", "LAPOR_PUBLIC_URL"],
  read({ given, faults }) {
    const publicUrl = given("LAPOR_PUBLIC_URL");
    return {
      port: readPort("LAPOR_PORT", given("LAPOR_PORT") ?? String(defaultPort), defaultPort, faults),
      host: readHost("LAPOR_HOST", given("LAPOR_HOST") ?? "127.0.0.1", faults),
      ...(publicUrl && { publicUrl: readPublicUrl(publicUrl, faults) }),
    };
  },
};

function readPublicUrl(text: string, faults: string[]): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return text.replace(/\/+$/, "");
  faults.push(
    `LAPOR_PUBLIC_URL should be the http or https address at which citizens reach the channel, without a query, such as https://kanal.example, but is "${text}". Correct it, or leave it out.`,
  );
  return "";
}
