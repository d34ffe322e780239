/** The channel that the site belongs to, out of `.env`. Neither is a secret. */
export const channel: { baseUrl: string; publishableKey: string } = {
  baseUrl: import.meta.env.VITE_LAPOR_CHANNEL,
  publishableKey: import.meta.env.VITE_LAPOR_KEY,
};
