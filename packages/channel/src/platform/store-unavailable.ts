/** The store cannot be reached: the channel returns `unavailable` (503), and the client may try again. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}
