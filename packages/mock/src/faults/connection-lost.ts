/**
 * The error with which a mock's `fetch` rejects when it drops the connection. It is a TypeError, as for a
 * network failure.
 */
export class ConnectionLost extends TypeError {
  constructor() {
    super("The mock lost the connection.");
  }
}
