import { Duplex } from "node:stream";
import type { PGlite } from "@electric-sql/pglite";

type Done = (error?: Error | null) => void;

/**
 * A `pg` connection to PGlite in this process instead of to a socket, so both engines share the client, its
 * prepared statements and its types. PGlite has one session, so only one connection can be open at a time.
 * Each connection finds the session in a new state.
 */
export class PgliteConnection extends Duplex {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super();
    this.#pglite = pglite;
  }

  // pg calls the next four methods as it would call those of a socket.
  connect(): this {
    this.#resetSession().then(
      () => this.emit("connect"),
      (error) => this.destroy(error),
    );
    return this;
  }
  setNoDelay(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: Done): void {
    this.#send(chunk, done);
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: Done): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  /** PGlite works on this thread. Other work in the process gets its turn before each packet. */
  #send(packet: Uint8Array, done: Done): void {
    setImmediate(() => {
      this.#pglite.execProtocolRaw(packet).then((response) => {
        this.push(response);
        done();
      }, done);
    });
  }

  /** A PostgreSQL server would do this when a connection ends. */
  async #resetSession(): Promise<void> {
    if (this.#pglite.isInTransaction()) await this.#pglite.exec("rollback");
    await this.#pglite.exec("deallocate all");
  }
}
