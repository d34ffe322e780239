export const isLocal = (url: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);

/** Whether a site or channel is on this machine, as in trials. */
export const isLocalAddress = (address: string): boolean => isLocal(new URL(address));
