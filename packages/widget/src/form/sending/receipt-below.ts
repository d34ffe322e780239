// The lazily loaded content below a receipt's codes. It is loaded once the codes are on the screen.
import { canSeal } from "../../offline/sealing.ts";
import { isMissing } from "../../offline/sending-rules.ts";
import { FollowUp } from "../../receipt/follow-up.ts";
import { ReceiptExtras } from "../../receipt/receipt-extras.ts";
import type { ReceiptBelow, ReceiptView } from "../../receipt/receipt-view.ts";
import type { SentStrings } from "../../strings/sent-strings.ts";
import { errorSentence, type FormContext } from "../state/form-host.ts";
import type { FormState } from "../state/form-state.ts";

export { extrasStyles } from "../../receipt/extras-styles.ts";
export { sent as indonesian } from "../../strings/id/sending.ts";

/** Renders the ways to save and share the receipt, and states what will happen to the report. */
export function receiptBelow(
  { host, store, late }: FormContext,
  view: ReceiptView,
  { record, later }: NonNullable<FormState["receipt"]>,
  { sent, usualAnswer }: { sent: () => SentStrings; usualAnswer: (agencyId: string) => string | undefined },
): ReceiptBelow {
  const { id, earlier, values } = record;
  const { responsible } = view.options.receipt;
  const followUp = new FollowUp(
    host,
    () => ({ late: late(), sent: sent() }),
    view.options.receipt,
    later ?? (earlier ? values : undefined),
  );
  return {
    codes: new ReceiptExtras(view, () => ({ ...late().receipt, ...sent() }), {
      keepReport: canSeal() ? host.keepReport : undefined,
      usualAnswer: () => responsible.kind === "agency" && usualAnswer(responsible.agency.id),
    }),
    followUp: () => {
      const { files } = store.state.receipt!.record;
      const left = files.filter(isMissing).length;
      const delivery = store.state.device.deliveries.get(id);
      const sending = delivery?.state === "sending_file" ? delivery : undefined;
      return followUp.render({ files, left, sending, errorMessage: (code) => errorSentence(code, late()) });
    },
  };
}
