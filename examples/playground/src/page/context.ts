import type { News } from "../preview/messages.ts";
import type { SettingName, Settings } from "../settings.ts";
import type { Strings } from "../strings/id.ts";

/** The state of the page that is not in its URL. */
export interface Moment {
  /** The field that was emptied because it contained a secret key. */
  refused?: SettingName | undefined;
  /** The latest message from the preview. */
  news?: News | undefined;
  /** The sample report in the preview. */
  sample?: { trackingId: string; accessCode: string } | undefined;
  /** The text that was copied last, and whether copying succeeded. */
  copied?: { what: string; done: boolean } | undefined;
}

/** What every part of the page gets. */
export interface PageContext {
  settings: Settings;
  words: Strings;
  moment: Moment;
  /** Whether the rarely needed settings are unfolded when the page opens. */
  unfolded: boolean;
  /** Applies a choice, which gets its own history entry. */
  choose(patch: Partial<Settings>): void;
  /** Applies typed or dragged input. Consecutive input shares one history entry. */
  type(name: SettingName, value: string): void;
  copy(what: string, text: string): void;
}
