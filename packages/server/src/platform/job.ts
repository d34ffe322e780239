/** A background job. One replica executes each run. */
export interface Job<Name extends string = string> {
  /** The job's name in the log and in the queue. */
  name: Name;
  /**
   * The schedule as the five cron fields, in UTC. The job also runs when the server starts and when it is
   * woken.
   */
  schedule: string;
  /** Minutes after which `signal` is aborted. Default: 10. */
  maxMinutes?: number;
  /**
   * Runs the job. Runs can overlap, because a run that outlasts its schedule does not prevent the next one. A
   * run can be killed at any point, and ends soon after `signal` is aborted.
   */
  run(signal: AbortSignal): Promise<void>;
}
