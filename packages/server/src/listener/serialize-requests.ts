import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * The largest number of pipelined requests that can wait on a connection. No browser uses pipelining. A
 * connection with more is closed, and its client has to repeat the requests (RFC 9112 §9.3.2).
 */
const mostWaiting = 32;

interface Queue {
  running: ServerResponse | undefined;
  waiting: [IncomingMessage, ServerResponse][];
  isHeld: boolean;
}

/** Handles the requests of all connections, one at a time per connection. */
interface SerializedRequests {
  handle: RequestListener;
  /** Whether bytes written to a connection now would look like another response or part of one. */
  wouldMix(socket: Socket): boolean;
}

/**
 * Handles each connection's requests one at a time: the next one starts when the previous response has been
 * written. Node calls its listener for all requests in a packet at once, before any back-pressure exists, so
 * 37 KB would start 250 responses.
 * @param onTooMany Called when a connection is closed because too many of its requests are waiting.
 */
export function serializeRequests(handle: RequestListener, onTooMany: () => void): SerializedRequests {
  const queues = new WeakMap<Socket, Queue>();

  const start = (queue: Queue, incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { socket } = incoming;
    queue.running = outgoing;
    outgoing.once("close", () => {
      queue.running = undefined;
      // Node 22 ends a connection before destroying it. A response started in between gets no socket.
      if (socket.destroyed || socket.writableEnded) {
        queue.waiting.length = 0;
        return;
      }
      const next = queue.waiting.shift();
      if (next) start(queue, ...next);
      if (queue.waiting.length > 0) hold(socket, queue);
      else if (queue.isHeld) socket.resume();
    });
    handle(incoming, outgoing);
  };

  const handleInOrder: RequestListener = (incoming, outgoing) => {
    const { socket } = incoming;
    if (socket.destroyed || socket.writableEnded) return;
    const queue = queues.get(socket) ?? { running: undefined, waiting: [], isHeld: false };
    queues.set(socket, queue);
    if (!queue.running) {
      start(queue, incoming, outgoing);
      return;
    }
    if (queue.waiting.length < mostWaiting) {
      queue.waiting.push([incoming, outgoing]);
      hold(socket, queue);
      return;
    }
    queue.waiting.length = 0;
    socket.destroy();
    onTooMany();
  };
  return {
    handle: handleInOrder,
    wouldMix(socket) {
      const queue = queues.get(socket);
      return queue !== undefined && (queue.waiting.length > 0 || queue.running?.headersSent === true);
    },
  };
}

function ignore(): void {}

/**
 * Stops reading from a connection. Node's parser takes bytes from the system even after `pause`. With a
 * `data` listener the bytes pass through JavaScript, and `pause` works. Must not run inside the parser's own
 * callback.
 */
function hold(socket: Socket, queue: Queue): void {
  setImmediate(() => {
    if (socket.destroyed || queue.waiting.length === 0) return;
    if (!queue.isHeld) socket.on("data", ignore);
    queue.isHeld = true;
    socket.pause();
  });
}
