/**
 * Frees the memory of a large buffer now. The garbage collector does so long after its last use, and files
 * that come one after the other would hold several times the memory that is counted for them. Nobody may use
 * the bytes, or other views of their buffer, afterwards. Does nothing where the runtime has no `transfer`.
 */
export function discard({ buffer }: Uint8Array<ArrayBuffer>): void {
  const { detached, transfer } = buffer as { detached?: boolean; transfer?(newLength: number): ArrayBuffer };
  if (detached === false) transfer?.call(buffer, 0);
}
