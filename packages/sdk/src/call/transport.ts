/** Sends one request, with the platform's `fetch` or a replacement. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;
