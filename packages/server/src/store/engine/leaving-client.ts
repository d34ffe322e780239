import pg from "pg";
import { isReadOnlyServer } from "./connection-errors.ts";

/** A property of pg's client that its types omit. */
interface Insides {
  connection: { on(event: "errorMessage", hear: (error: object) => void): void };
  /** pg-pool reads this property, and drops a client after `maxUses` uses (default: never). */
  _poolUseCount: number;
}

/**
 * A connection that its pool drops at the next release after the server has rejected a write as read-only, so
 * the next connection finds the new primary. Callers already waiting for this connection are served first.
 */
export class LeavingClient extends pg.Client {
  constructor(...[config]: ConstructorParameters<typeof pg.Client>) {
    super(config);
    const insides = this as unknown as Insides;
    insides.connection.on("errorMessage", (error) => {
      if (isReadOnlyServer(error)) insides._poolUseCount = Number.POSITIVE_INFINITY;
    });
  }
}
