import type { Socket } from "node:net";
import { LeavingClient } from "./leaving-client.ts";

/** Statements that a connection keeps prepared at the most: those that are sent again and again are far fewer. */
const most = 200;

const names = new Map<string, string>();

/**
 * Names what PostgreSQL shall prepare once for each connection: statements with parameters that name their columns. One with a `*`
 * would be refused as soon as a newer version of this program, on another replica, adds a column.
 */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= most || text.includes("*")) return known;
  const name = `lapor_${names.size}`;
  names.set(text, name);
  return name;
};

/** A connection that prepares its statements, and sends without waiting for answers: what is asked at once goes in one packet. */
export class PreparedClient extends LeavingClient {
  #corked = false;

  // The overloads of the class it extends, of which Kysely uses this one.
  override query(...[text, values, ...more]: unknown[]): never {
    this.#cork();
    const name = typeof text === "string" && Array.isArray(values) && values.length > 0 && nameOf(text);
    const query = super.query.bind(this) as (...args: unknown[]) => never;
    return name ? query({ name, text, values }) : query(text, values, ...more);
  }

  #cork(): void {
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    if (this.#corked) return;
    this.#corked = true;
    stream.cork();
    process.nextTick(() => {
      this.#corked = false;
      stream.uncork();
    });
  }
}
