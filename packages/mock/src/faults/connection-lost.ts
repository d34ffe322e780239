/**
 * The error that a mock's `fetch` rejects with when it drops the connection: a TypeError, as for a failed
 * network.
 */
export class ConnectionLost extends TypeError {
  constructor() {
    super("The mock lost the connection.");
  }
}
