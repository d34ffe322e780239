/** Work that runs in the background, on one of all replicas at a time. */
export interface Job<Name extends string = string> {
  /** In the log and in the queue. */
  name: Name;
  /** When it runs, in cron's five fields, UTC. It also runs when the server starts, and when it is woken. */
  cron: string;
  /** Minutes after which it is told to end; 10 unless said. */
  mostMinutes?: number;
  /**
   * Has to bear being run twice at once and being killed anywhere: a run that outlasts its schedule is no bar to the next one. Ends
   * soon after `signal` is aborted.
   */
  run(signal: AbortSignal): Promise<void>;
}
