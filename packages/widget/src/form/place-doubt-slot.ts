import type { SuggestionPlace } from "@lapor/sdk";
import { loadPart } from "../load-part.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { FormChannel } from "./form-channel.ts";
import type { LaporForm } from "./lapor-form.ts";
import type { PlaceDoubt } from "./place-doubt.ts";

/** The place of the question where it happened: its part is fetched once the words name another place than the field. */
export class PlaceDoubtSlot {
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private readonly styles: AddedStyles;
  private newest: SuggestionPlace | undefined;
  private doubt: PlaceDoubt | undefined;

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.styles = styles;
  }

  /** Follows what the channel says of the place. */
  follow(place: SuggestionPlace | undefined): void {
    this.newest = place;
    if (this.doubt) this.doubt.take(place);
    else if (place?.differs) void this.fetch();
  }

  clear(): void {
    this.newest = undefined;
    this.doubt?.clear();
  }

  render(): unknown {
    return this.doubt?.render();
  }

  private async fetch(): Promise<void> {
    try {
      const { PlaceDoubt, placeDoubtStyles } = await loadPart(() => import("./place-doubt.ts"));
      if (this.doubt) return;
      this.styles.add(placeDoubtStyles);
      this.doubt = new PlaceDoubt(this.form, this.channel);
      this.doubt.take(this.newest);
    } catch {
      // The citizen goes on without it; the next words try again.
    }
  }
}
