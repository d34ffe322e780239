/** Work in the background, on one replica at a time. */
export interface Job<Name extends string = string> {
  /** Its name in the log and in the queue. */
  name: Name;
  /**
   * Its schedule: the five fields of cron, in UTC. It also runs when the server starts and when it is woken.
   */
  schedule: string;
  /** Minutes after which `signal` is aborted. Default: 10. */
  maxMinutes?: number;
  /**
   * Runs can overlap, because a run that outlasts its schedule does not prevent the next one, and can be
   * killed at any point. A run ends soon after `signal` is aborted.
   */
  run(signal: AbortSignal): Promise<void>;
}
