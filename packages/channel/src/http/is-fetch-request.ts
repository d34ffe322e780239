/**
 * Whether a `Request` can be made of a request line and a Host header. Node's parser lets through targets such
 * as `//[`, `http://[` and `*`, hosts such as `1.2.3.4.5`, user information, and methods that fetch forbids.
 */
export function isFetchRequest(method: string, target: string, host: string | undefined): boolean {
  if (!host) return false;
  try {
    void new Request(target.startsWith("/") ? `http://${host}${target}` : target, { method });
    return true;
  } catch {
    return false;
  }
}
