import type { Socket } from "node:net";
import pg from "pg";
import { LeavingClient } from "./leaving-client.ts";

/** The limit of prepared statements per connection. Far fewer are sent repeatedly. */
const most = 200;

const names = new Map<string, string>();

/** The description of a statement's rows, as pg stores it. */
interface Described {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

/** Members of pg's query that its types omit. */
interface QueryInsides extends pg.Submittable {
  name: string;
  readonly _result: Described;
  _accumulateRows: boolean;
  prepare(connection: object): void;
  handleCommandComplete(message: object, connection: object): void;
}

const Query = pg.Query as unknown as new (text: string, values: unknown[]) => QueryInsides;

/**
 * A prepared statement. It requests the description of its rows (sixty columns for a report) only once per
 * connection, which is safe because PostgreSQL rejects a prepared statement whose columns have changed.
 */
class PreparedQuery extends Query {
  readonly #described: Map<string, Described>;

  constructor(name: string, text: string, values: unknown[], described: Map<string, Described>) {
    super(text, values);
    this.name = name;
    this.#described = described;
  }

  override prepare(connection: object): void {
    const known = this.#described.get(this.name);
    if (known) {
      Object.assign(this._result, known);
      this._accumulateRows = true;
    }
    super.prepare(known ? Object.create(connection, { describe: { value: ignore } }) : connection);
  }

  override handleCommandComplete(message: object, connection: object): void {
    if (!this.#described.has(this.name)) {
      const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
      this.#described.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
    }
    super.handleCommandComplete(message, connection);
  }
}

/** A connection that prepares and pipelines its statements: those sent together travel in one packet. */
export class PreparedClient extends LeavingClient {
  #corked = false;
  readonly #described = new Map<string, Described>();

  // Implements the overloads of the base class. Kysely uses this one.
  override query(...[text, values, ...more]: unknown[]): never {
    this.#cork();
    const query = super.query.bind(this) as (...args: unknown[]) => never;
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0)
      return query(text, values, ...more);
    const name = nameOf(text);
    if (name === undefined) return query(text, values, ...more);
    const prepared = new PreparedQuery(name, text, values, this.#described);
    return new Promise((resolve, reject) => {
      query(prepared, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)));
    }) as never;
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

function ignore(): void {}

/**
 * Names the statements that PostgreSQL prepares once per connection: those with parameters and named columns.
 * PostgreSQL would reject a prepared statement with `*` as soon as a newer version of this program, on
 * another server, adds a column. `plannedForValues` relies on this to stay unprepared.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most || text.includes("*")) return known;
  const name = `lapor_${names.size}`;
  names.set(text, name);
  return name;
}
