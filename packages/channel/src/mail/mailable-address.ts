/**
 * Whether text is exactly one address that mail can be sent to. Rejects anything that could begin another
 * header, recipient or display name. Narrower than RFC 5321: no quoted local parts, comments or IP addresses.
 */
export const isMailable = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
