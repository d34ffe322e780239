/** A measured value and the bar (limit) that it must meet. */
export interface Figure {
  name: string;
  /** The measured value, or null if it could not be measured. */
  value: number | null;
  unit: string;
  peer?: string;
  peerValue?: number;
  /** `value` divided by `peerValue`, or the median of these ratios if rounds were measured in pairs. */
  ratio?: number;
  /**
   * The limit, such as `<= 12`, `< 1`, `>= 0.75` or `= 1`. It applies to the ratio if there is one, and
   * otherwise to the value. A figure without a bar is only informative.
   */
  bar?: string;
  holds?: boolean;
  /** The minimum and maximum of the rounds. `value` is their median. */
  spread?: readonly [number, number];
  /** Further details, or the reason why the value is missing. */
  note?: string;
}

export type Measured = Omit<Figure, "holds">;

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<=": (value, limit) => value <= limit,
  "<": (value, limit) => value < limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
};

/** Returns whether a number meets a bar such as `<= 12`. Throws if the bar cannot be parsed. */
export function holdsBar(value: number, bar: string): boolean {
  const [, sign = "", limit] = /^(<=|<|>=|=) (\d+(?:\.\d+)?)$/.exec(bar) ?? [];
  const compare = comparisons[sign];
  if (!compare) throw new Error(`Invalid bar "${bar}": expected a bar such as "<= 12".`);
  return compare(value, Number(limit));
}

/**
 * Adds the ratio to the peer and whether the figure meets its bar. A figure that could not be measured does
 * not meet its bar.
 */
export function withBar(measured: Measured): Figure {
  const { value, peerValue, bar } = measured;
  const ratio = measured.ratio ?? (value !== null && peerValue ? value / peerValue : undefined);
  const compared = ratio ?? value;
  return {
    ...measured,
    ...(ratio !== undefined && { ratio }),
    ...(bar && { holds: compared !== null && holdsBar(compared, bar) }),
  };
}
