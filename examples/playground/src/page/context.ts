import type { News } from "../preview/messages.ts";
import type { SettingName, Settings } from "../settings.ts";
import type { Strings } from "../strings/id.ts";

/** The state of the page that is not in its URL. */
export interface Moment {
  /** The field that was emptied because it contained a secret key. */
  refused?: SettingName | undefined;
  news?: News | undefined;
  sample?: { trackingId: string; accessCode: string } | undefined;
  /** The text that was copied last, and whether copying succeeded. */
  copied?: { what: string; done: boolean } | undefined;
}

/** The state and the actions that every part of the page receives. */
export interface PageContext {
  settings: Settings;
  words: Strings;
  moment: Moment;
  /** Whether the rarely needed settings are unfolded when the page opens. */
  unfolded: boolean;
  /** Applies a choice and creates a history entry for it. */
  choose(patch: Partial<Settings>): void;
  /** Applies typed or dragged input. Consecutive input shares one history entry. */
  type(name: SettingName, value: string): void;
  copy(what: string, text: string): void;
}
