/**
 * Whether text is one address that mail can be sent to, and nothing else: what could begin another header, another recipient or a name is
 * refused. Narrower than RFC 5321: no quoted local parts, no comments, no addresses of machines.
 */
export const isMailable = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
