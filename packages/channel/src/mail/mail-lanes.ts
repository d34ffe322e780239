import type { ChannelContext } from "../context.ts";
import { networkName } from "../limits/admit.ts";
import type { ClientInfo } from "../limits/client-info.ts";
import { fromBase64Url } from "../platform/encoding.ts";

/*
 * Mails wait in lanes, which are served in turn: what fills one holds up no other. Steps of reports have 32, by the domain of the address; so
 * have mails that are tried again. Receipts, which anybody can cause, have 64: by domain and by the network from which the report came, so
 * that neither a flood to one domain nor one from a single place holds up all. A lane is a few bits of a keyed hash: it tells neither the
 * domain nor who shares one.
 */
const domains = 32;
const receiptDomains = 8;
const receiptNetworks = 8;

/** The lane of a step's mail moves on by so much when it is tried again. */
export const retryLanes = domains;
const firstReceiptLane = 2 * domains;
/** How many lanes there are, from 0 on. */
export const laneCount = firstReceiptLane + receiptDomains * receiptNetworks;

const someOf = async (
  { secrets }: Pick<ChannelContext, "secrets">,
  text: string,
  count: number,
): Promise<number> => (fromBase64Url(await secrets.pseudonym(text))[0] ?? 0) % count;

/** The lanes of an address's mails: of steps, and of the receipt for a report that came from a network. */
export const lanesOf = async (
  context: Pick<ChannelContext, "secrets">,
  address: string,
  client: ClientInfo,
): Promise<{ lane: number; receiptLane: number }> => {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const lane = await someOf(context, `mail domain ${domain}`, domains);
  const network = await networkName(context, client);
  const place = network === undefined ? 0 : await someOf(context, `mail ${network}`, receiptNetworks);
  return { lane, receiptLane: firstReceiptLane + (lane % receiptDomains) * receiptNetworks + place };
};
