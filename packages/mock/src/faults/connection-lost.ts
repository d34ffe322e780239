/**
 * The rejection of a mock's `fetch` when it drops the connection: a TypeError, as for a failed
 * network.
 */
export class ConnectionLost extends TypeError {
  constructor() {
    super("The mock lost the connection.");
  }
}
