/** Reads a port. 0 stands for any free port. */
export function readPort(name: string, text: string, example: number, faults: string[]): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  faults.push(
    `${name} should be a port number from 0 to 65535, but is "${text}". Set it to a free port such as ${example}, or leave it out.`,
  );
  return 0;
}

export function readHost(name: string, host: string, faults: string[]): string {
  if (!/^[\w.:-]+$/.test(host))
    faults.push(
      `${name} should be an address of this machine such as 127.0.0.1 or 0.0.0.0, but is "${host}". Correct it, or leave it out.`,
    );
  return host;
}

/** Reads a yes (`1`) or no (`0`) setting. */
export function readSwitch(name: string, text: string, absent: "yes" | "no", faults: string[]): boolean {
  if (text !== "0" && text !== "1")
    faults.push(
      `${name} should be 1 (yes) or 0 (no), but is "${text}". Correct it, or leave it out for ${absent}.`,
    );
  return text === "1";
}
