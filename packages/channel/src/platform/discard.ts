/**
 * Frees a large buffer's memory immediately. The garbage collector frees it long after its last use, so a
 * series of files would use several times the memory that is counted for them. Afterwards, neither the bytes
 * nor other views of their buffer can be used. Does nothing where the runtime has no `transfer`.
 */
export function discard({ buffer }: Uint8Array<ArrayBuffer>): void {
  const { detached, transfer } = buffer as { detached?: boolean; transfer?(newLength: number): ArrayBuffer };
  if (detached === false) transfer?.call(buffer, 0);
}
