const common = {
  RateLimit: { $ref: "#/components/headers/RateLimit" },
  "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
};

/** Returns a copy in which every response declares the headers that the channel can add to any response. */
export const withCommonHeaders = (document) => {
  const copy = structuredClone(document);
  const responses = Object.values(copy.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => Object.values(operation.responses));
  for (const response of [...responses, ...Object.values(copy.components.responses)])
    if (!response.$ref) response.headers = { ...response.headers, ...common };
  return copy;
};
