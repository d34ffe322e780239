/** The site's channel, from `.env`. Neither value is secret. */
export const channel: { baseUrl: string; publishableKey: string } = {
  baseUrl: import.meta.env.VITE_LAPOR_CHANNEL,
  publishableKey: import.meta.env.VITE_LAPOR_KEY,
};
