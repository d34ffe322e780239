/**
 * Frees a large buffer's memory immediately. The garbage collector does so only long after the last use, so
 * successive files would use several times the memory that is counted for them. The bytes and other views of
 * their buffer must not be used afterwards. Does nothing where the runtime has no `transfer`.
 */
export function discard({ buffer }: Uint8Array<ArrayBuffer>): void {
  const { detached, transfer } = buffer as { detached?: boolean; transfer?(newLength: number): ArrayBuffer };
  if (detached === false) transfer?.call(buffer, 0);
}
