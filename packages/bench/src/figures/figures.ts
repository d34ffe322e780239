/** One measured value with its target. */
export interface Figure {
  name: string;
  /** Null when there is nothing to measure yet. */
  value: number | null;
  unit: string;
  peer?: string;
  peerValue?: number;
  /** `value` over `peerValue`, or the median of that over rounds that were measured in pairs. */
  ratio?: number;
  /** `<= 12`, `< 1`, `>= 0.75` or `= 1`: of the ratio when there is one, else of the value. A figure without is for orientation. */
  bar?: string;
  holds?: boolean;
  /** Least and most of the rounds that `value` is the median of. */
  spread?: readonly [number, number];
  /** What the number does not say: what was found, or why there is none. */
  note?: string;
}

/** What is known of a figure before it is judged. */
export type Measured = Omit<Figure, "holds">;

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<=": (value, limit) => value <= limit,
  "<": (value, limit) => value < limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
};

/** Whether a number keeps a bar such as `<= 12`. Throws on a bar that it cannot read. */
export function keepsBar(value: number, bar: string): boolean {
  const [, sign = "", limit] = /^(<=|<|>=|=) (\d+(?:\.\d+)?)$/.exec(bar) ?? [];
  const compare = comparisons[sign];
  if (!compare) throw new Error(`A bar reads like "<= 12", not "${bar}".`);
  return compare(value, Number(limit));
}

/** Adds the ratio to the peer and whether the bar is kept. What could not be measured keeps no bar. */
export function judge(measured: Measured): Figure {
  const { value, peerValue, bar } = measured;
  const ratio = measured.ratio ?? (value !== null && peerValue ? value / peerValue : undefined);
  const judged = ratio ?? value;
  return {
    ...measured,
    ...(ratio !== undefined && { ratio }),
    ...(bar && { holds: judged !== null && keepsBar(judged, bar) }),
  };
}
