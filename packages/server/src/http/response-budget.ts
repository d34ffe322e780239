import type { From } from "@lapor/channel";
import { addressSite } from "@lapor/channel/store";

/** Responses up to this size, in bytes, have a separate budget, so unread files never block a status page. */
export const smallResponseBytes: number = 64 * 1024;

/** The number of response bytes that this process can hold in memory. */
interface RoomLimits {
  /** The maximum for all responses together, in bytes. */
  most: number;
  /** The maximum for the responses to one network (`addressSite`), in bytes. */
  mostPerNetwork: number;
}

/** The two parts of a budget: for files and large texts, and for small texts. */
interface BudgetLimits {
  large: RoomLimits;
  small: RoomLimits;
}

const megabytes = (count: number): number => count * 1024 * 1024;

/** 128 MiB in total. One network can use a quarter of each part, which is about thirty slowly read files. */
const defaultBudgetLimits: BudgetLimits = {
  large: { most: megabytes(96), mostPerNetwork: megabytes(24) },
  small: { most: megabytes(32), mostPerNetwork: megabytes(8) },
};

/** Which budget is exhausted: that of all clients, or that of the client's network. */
type NoRoom = "unavailable" | "rate_limited";

/** The reason for closing a connection: its client did not read, or pipelined too many requests. */
export type CutReason = "not_reading" | "too_many_ahead";

export interface ResponseHold {
  /**
   * Reserves bytes of the large budget before a file is read. If there is not enough, reserves nothing and
   * returns the reason.
   */
  reserveLarge(bytes: number): NoRoom | undefined;
  /** Reserves memory for a text. If there is not enough, reserves nothing and returns the reason. */
  reserveText(bytes: number): NoRoom | undefined;
  /** Counts a text that must be sent even without free memory. */
  countText(bytes: number): void;
  /** Releases everything. Afterwards, nothing can be reserved. */
  release(): void;
}

interface BudgetUse {
  bytes: number;
  /** The highest number of bytes held at the same time. */
  peakBytes: number;
  /** Responses that are being created or sent. */
  responses: number;
  refused: Record<NoRoom, number>;
  cut: Record<CutReason, number>;
}

/** Limits the memory of unread responses. */
export interface ResponseBudget {
  /**
   * Opens a hold for a response to a client. Clients behind an unlisted private proxy share the whole budget
   * except one network's part.
   */
  open(from: From): ResponseHold;
  countCut(reason: CutReason): void;
  isHalfUsed(): boolean;
  use(): BudgetUse;
}

interface Room {
  shortage(name: string | undefined, isShared: boolean, bytes: number): NoRoom | undefined;
  add(name: string | undefined, bytes: number): void;
  isHalfUsed(): boolean;
}

/**
 * Counts the bytes of responses, from before they are read until the system has accepted them or the
 * connection is closed.
 */
export function createResponseBudget(limits: BudgetLimits = defaultBudgetLimits): ResponseBudget {
  const [large, small] = [createRoom(limits.large), createRoom(limits.small)];
  const roomFor = (bytes: number): Room => (bytes > smallResponseBytes ? large : small);
  let [all, peak, responses] = [0, 0, 0];
  const refused: Record<NoRoom, number> = { unavailable: 0, rate_limited: 0 };
  const cut: Record<CutReason, number> = { not_reading: 0, too_many_ahead: 0 };
  return {
    open(from) {
      const name = nameOf(from);
      const isShared = from.address === undefined;
      const held = new Map<Room, number>();
      let isOver = false;
      responses++;
      const add = (room: Room, bytes: number): void => {
        room.add(name, bytes);
        held.set(room, (held.get(room) ?? 0) + bytes);
        all += bytes;
        peak = Math.max(peak, all);
      };
      const reserve = (room: Room, bytes: number): NoRoom | undefined => {
        // The client has disconnected and would not read a response.
        const reason = isOver ? "unavailable" : room.shortage(name, isShared, bytes);
        if (reason) refused[reason]++;
        else add(room, bytes);
        return reason;
      };
      return {
        reserveLarge: (bytes) => reserve(large, bytes),
        reserveText: (bytes) => reserve(roomFor(bytes), bytes),
        countText(bytes) {
          if (!isOver) add(roomFor(bytes), bytes);
        },
        release() {
          if (isOver) return;
          isOver = true;
          responses--;
          for (const [room, bytes] of held) add(room, -bytes);
        },
      };
    },
    countCut(reason) {
      cut[reason]++;
    },
    isHalfUsed: () => large.isHalfUsed() || small.isHalfUsed(),
    use: () => ({ bytes: all, peakBytes: peak, responses, refused: { ...refused }, cut: { ...cut } }),
  };
}

function createRoom({ most, mostPerNetwork }: RoomLimits): Room {
  let all = 0;
  const perNetwork = new Map<string, number>();
  return {
    shortage(name, isShared, bytes) {
      if (all + bytes > most) return "unavailable";
      const mostOwn = isShared ? Math.max(mostPerNetwork, most - mostPerNetwork) : mostPerNetwork;
      return name !== undefined && (perNetwork.get(name) ?? 0) + bytes > mostOwn ? "rate_limited" : undefined;
    },
    add(name, bytes) {
      all += bytes;
      if (name === undefined) return;
      const left = (perNetwork.get(name) ?? 0) + bytes;
      if (left > 0) perNetwork.set(name, left);
      else perNetwork.delete(name);
    },
    isHalfUsed: () => all > most / 2,
  };
}

function nameOf({ address, sharedProxy }: From): string | undefined {
  if (address !== undefined) return addressSite(address);
  return sharedProxy === undefined ? undefined : `proxy ${addressSite(sharedProxy)}`;
}
