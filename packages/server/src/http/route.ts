const form = /^\/v1\/([a-z]+(?:-[a-z]+)*)(\/[^/]+)?(?:\/([a-z]+(?:-[a-z]+)*))?$/;

/**
 * The route of a path for logs: what stands where the contract has an id is left out, and so is everything that does not look
 * like an address of the contract.
 */
export const routeOf = (pathname: string): string => {
  const match = form.exec(pathname);
  if (!match || pathname.length > 120) return "other";
  const [, collection, id, action] = match;
  return `/v1/${collection}${id ? "/{id}" : ""}${action ? `/${action}` : ""}`;
};
