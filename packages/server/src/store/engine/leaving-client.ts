import pg from "pg";
import { isReadOnlyServer } from "./connection-errors.ts";

/** What pg's types do not show of a client. */
interface Insides {
  connection: { on(event: "errorMessage", hear: (error: object) => void): void };
  /**
   * Read by pg-pool, which drops a client that was used as often as `maxUses` allows (default: infinitely
   * often).
   */
  _poolUseCount: number;
}

/**
 * A connection that its pool drops at the next release after the server has refused a write as read-only,
 * so that the next connection finds the new primary. Whatever waits on this one is finished first.
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
