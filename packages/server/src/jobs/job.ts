/** Work that runs in the background, on one of all replicas at a time. */
export interface Job<Name extends string = string> {
  /** In the log and in the queue. */
  name: Name;
  /** When it runs: cron's five fields, UTC. It also runs when the server starts and when it is woken. */
  schedule: string;
  /** Minutes after which `signal` is aborted. Default: 10. */
  maxMinutes?: number;
  /**
   * Runs can overlap, because a run that outlasts its schedule does not prevent the next one, and can be
   * killed at any point. A run ends soon after `signal` is aborted.
   */
  run(signal: AbortSignal): Promise<void>;
}
