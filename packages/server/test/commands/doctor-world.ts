import type { DoctorContext } from "../../src/doctor/check.ts";
import type { Engine, StoreAddress } from "../../src/store/engine/engine.ts";

/** A filled store for planted faults, and how the doctor examines it. */
export interface World {
  address: StoreAddress;
  dataFolder: string;
  engine: Engine;
  context: DoctorContext;
}

/** A planted fault. */
export interface Fault {
  /** The check that must find it. */
  check: string;
  finding: RegExp;
  /** The number of findings. Default: 1. */
  count?: number;
  only?: Engine["name"];
  /** Plants the fault; `undo` removes it. */
  plant(): Promise<Partial<DoctorContext> | undefined>;
  undo?(): Promise<unknown>;
}
