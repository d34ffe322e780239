/** A challenge and the range of counters to search. */
export interface SearchOrder {
  salt: string;
  nonce: string;
  cost: number;
  keyLength: number;
  keyPrefix: string;
  from: number;
  to: number;
}

export interface Found {
  counter: number;
  derivedKey: string;
}

/**
 * Tries counters until one solves the challenge, which hashes salt, nonce and counter with SHA-256 (FIPS
 * 180-4). It does not use `crypto.subtle`, which is missing on plain HTTP and whose promises make the search
 * ten times slower. Its source text runs in a worker, so it must not refer to anything outside itself.
 *
 * Throws RangeError if salt, nonce and counter do not fit into one block of whole words.
 */
export function searchCounter({
  salt,
  nonce,
  cost,
  keyLength,
  keyPrefix,
  from,
  to,
}: SearchOrder): Found | undefined {
  // The fractional parts of the square and cube roots of the first primes (FIPS 180-4).
  const roots = new Int32Array(8);
  const constants = new Int32Array(64);
  for (let number = 2, count = 0; count < 64; number++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) isPrime = false;
    if (!isPrime) continue;
    if (count < 8) roots[count] = (number ** (1 / 2) * 2 ** 32) | 0;
    constants[count++] = (number ** (1 / 3) * 2 ** 32) | 0;
  }
  const words = (hex: string): number[] => (hex.match(/.{8}/g) || []).map((word) => parseInt(word, 16) | 0);
  const text = salt + nonce;
  const length = text.length / 8;
  if (length % 1 || length > 12) throw new RangeError("The challenge is of an unknown length.");
  const start = words(text);
  const wanted = words(keyPrefix);
  const hash = new Int32Array(8);
  const w = new Int32Array(64);

  const at = (list: Int32Array, index: number): number => list[index] ?? 0;

  const compress = () => {
    for (let i = 16; i < 64; i++) {
      const x = at(w, i - 15);
      const y = at(w, i - 2);
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
    }
    let a = at(roots, 0);
    let b = at(roots, 1);
    let c = at(roots, 2);
    let d = at(roots, 3);
    let e = at(roots, 4);
    let f = at(roots, 5);
    let g = at(roots, 6);
    let h = at(roots, 7);
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(constants, i) + at(w, i)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    hash[0] = a + at(roots, 0);
    hash[1] = b + at(roots, 1);
    hash[2] = c + at(roots, 2);
    hash[3] = d + at(roots, 3);
    hash[4] = e + at(roots, 4);
    hash[5] = f + at(roots, 5);
    hash[6] = g + at(roots, 6);
    hash[7] = h + at(roots, 7);
  };

  for (let counter = from; counter < to; counter++) {
    w.fill(0, length, 16);
    w.set(start);
    w[length] = counter;
    w[length + 1] = 1 << 31;
    w[15] = (length + 1) * 32;
    compress();
    for (let round = 1; round < cost; round++) {
      w.fill(0, 8, 16);
      w.set(hash);
      w[8] = 1 << 31;
      w[15] = 256;
      compress();
    }
    if (wanted.some((word, index) => word !== hash[index])) continue;
    let key = "";
    for (const word of hash) key += (word >>> 0).toString(16).padStart(8, "0");
    if (key.startsWith(keyPrefix)) return { counter, derivedKey: key.slice(0, keyLength * 2) };
  }
  return undefined;
}
