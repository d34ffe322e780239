import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The number of checks of a connection within the shorter deadline. */
const looks = 6;

interface Watched {
  accepted: number;
  unmoved: number;
}

/**
 * Returns the number of bytes that the system has accepted. Bytes waiting in the process count as not sent.
 */
const acceptedBy = (socket: Socket): number => socket.bytesWritten - socket.writableLength;

/** The longest time that a connection can go without progress, in milliseconds. */
interface UnreadLimits {
  /** The limit while there is enough memory. */
  unreadMs: number;
  /** The limit while memory is scarce. At most `unreadMs`. */
  scarceMs: number;
  isScarce(): boolean;
}

/**
 * `unreadMs` allows 8 KB a second, the speed of the slowest mobile networks, even with the largest send
 * buffer.
 */
export const unreadDefaults: Omit<UnreadLimits, "isScarce"> = { unreadMs: 300_000, scarceMs: 30_000 };

interface UnreadWatch {
  /** Watches the connection of a response until the response ends. */
  watch(outgoing: ServerResponse): void;
  stop(): void;
}

/**
 * Destroys a connection with a pending response when the system has accepted none of its bytes for
 * `unreadMs`, or for `scarceMs` while memory is scarce. The system accepts bytes in large steps: Linux
 * requests more when a third of its send buffer is free, which can be 1.5 MB. With a client that reads 8 KB a
 * second, there are up to 200 seconds between two steps, however small the pieces are that Node writes.
 */
export function cutUnread({ unreadMs, scarceMs, isScarce }: UnreadLimits, onCut: () => void): UnreadWatch {
  const watched = new Map<Socket, Watched>();
  const everyMs = scarceMs / looks;
  const look = (socket: Socket, seen: Watched): void => {
    const accepted = acceptedBy(socket);
    // If nothing is waiting to be sent, the channel is slow, not the client.
    if (accepted !== seen.accepted || socket.writableLength === 0) {
      watched.set(socket, { accepted, unmoved: 0 });
      return;
    }
    seen.unmoved++;
    if (seen.unmoved * everyMs < (isScarce() ? scarceMs : unreadMs)) return;
    watched.delete(socket);
    socket.destroy();
    onCut();
  };
  const timer = setInterval(() => {
    for (const [socket, seen] of watched) look(socket, seen);
  }, everyMs);
  timer.unref();
  return {
    watch(outgoing) {
      const { socket } = outgoing;
      if (!socket || outgoing.closed) return;
      watched.set(socket, { accepted: acceptedBy(socket), unmoved: 0 });
      outgoing.once("close", () => watched.delete(socket));
    },
    stop: () => clearInterval(timer),
  };
}
