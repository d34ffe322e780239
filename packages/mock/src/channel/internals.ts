import type { Policy } from "@lapor/channel";
import type { ChannelMock } from "../channel-mock.ts";
import type { OpenedChannel } from "./open-channel.ts";

/** What the mock's own hosts and its desk (`control/`) see of it, and nobody else. */
export interface Insides {
  opened(): Promise<OpenedChannel>;
  /** The policy in force, limits and challenge included. */
  policy: Policy;
  /** Answers by itself, whichever session the request names. */
  answer(request: Request): Promise<Response>;
  /** Asks the channel without being recorded, delayed or let fail. */
  ask(
    method: string,
    path: string,
    key: string,
    options?: { body?: object; headers?: object },
  ): Promise<Response>;
  /** Access codes by tracking ID: the channel itself keeps only hashes of them. */
  accessCodes: ReadonlyMap<string, string>;
}

const insides = new WeakMap<ChannelMock, Insides>();

/** Keeps the insides of a mock. */
export const keepInsides = (mock: ChannelMock, kept: Insides): void => void insides.set(mock, kept);

/** The insides of a mock. */
export const insidesOf = (mock: ChannelMock): Insides => insides.get(mock) as Insides;
