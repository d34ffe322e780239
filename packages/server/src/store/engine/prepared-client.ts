import type { Socket } from "node:net";
import { LeavingClient } from "./leaving-client.ts";

/** The limit of prepared statements per connection. Far fewer are sent repeatedly. */
const most = 200;

const names = new Map<string, string>();

/**
 * A connection that prepares its statements and pipelines them: statements sent together go in one packet.
 */
export class PreparedClient extends LeavingClient {
  #corked = false;

  // The overloads of the base class. Kysely uses this one.
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

/**
 * Names the statements that PostgreSQL prepares once per connection: those with parameters and named columns.
 * PostgreSQL would reject a prepared statement with `*` as soon as a newer version of this program, on
 * another server, adds a column. `plannedForValues` uses this to stay unprepared.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most || text.includes("*")) return known;
  const name = `lapor_${names.size}`;
  names.set(text, name);
  return name;
}
