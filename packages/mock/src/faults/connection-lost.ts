/** What a mock's `fetch` rejects with when it loses the connection: a TypeError, as of a network that fails. */
export class ConnectionLost extends TypeError {
  constructor() {
    super("The mock lost the connection.");
  }
}
