/** Finds tracking ID and access code in a text, written as the receipt writes them; nothing unless both are there. */
export function findCodes(text: string): { trackingId: string; accessCode: string } | undefined {
  const [trackingId] = /\b[\dA-Z]{3}(-[\dA-Z]{3}){2}\b/i.exec(text) ?? [];
  const [accessCode] = /\b[\dA-Z]{4}(-[\dA-Z]{4}){3}\b/i.exec(text) ?? [];
  return trackingId && accessCode ? { trackingId, accessCode } : undefined;
}
