import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How often a connection is checked within the deadline. */
const looks = 6;

interface Watched {
  taken: number;
  unmoved: number;
}

/** Bytes that the system has taken: those that wait in the process count as not sent. */
const takenBy = (socket: Socket): number => socket.bytesWritten - socket.writableLength;

/** Closes connections whose clients do not read. */
export interface UnreadWatch {
  /** Watches the connection of a response until the response ends. */
  watch(outgoing: ServerResponse): void;
  stop(): void;
}

/**
 * Destroys a connection with a waiting response when the system has taken no byte of it for `unreadMs`. A
 * slow reader that goes on reading is never cut: responses are written in pieces of 64 KiB, and each piece
 * that is taken counts.
 */
export const cutUnread = (unreadMs: number, onCut: () => void): UnreadWatch => {
  const watched = new Map<Socket, Watched>();
  const look = (socket: Socket, seen: Watched): void => {
    const taken = takenBy(socket);
    // If nothing waits, the channel is slow and not the client.
    if (taken !== seen.taken || socket.writableLength === 0) {
      watched.set(socket, { taken, unmoved: 0 });
      return;
    }
    seen.unmoved++;
    if (seen.unmoved < looks) return;
    watched.delete(socket);
    socket.destroy();
    onCut();
  };
  const timer = setInterval(() => {
    for (const [socket, seen] of watched) look(socket, seen);
  }, unreadMs / looks);
  timer.unref();
  return {
    watch(outgoing) {
      const { socket } = outgoing;
      if (!socket || outgoing.closed) return;
      watched.set(socket, { taken: takenBy(socket), unmoved: 0 });
      outgoing.once("close", () => watched.delete(socket));
    },
    stop: () => clearInterval(timer),
  };
};
