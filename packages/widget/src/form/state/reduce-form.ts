import type { FormValues } from "../../values/form-values.ts";
import {
  emptyDevice,
  type FormAction,
  type FormState,
  firstOf,
  reduceEarly,
  restart,
  withSiteRegion,
} from "./form-state.ts";

/** Presets another classification if the channel does not accept the current one. */
function withClassification(state: FormState): FormState {
  const { values, policy } = state;
  return (policy.classifications as string[]).includes(values.classification)
    ? state
    : { ...state, values: { ...values, classification: firstOf(policy) } };
}

function suggest(
  state: FormState,
  { agency, category }: Extract<FormAction, { type: "suggest" }>,
): FormState {
  const { chosen, values } = state;
  const preset: Partial<FormValues> = {
    ...(!chosen.agency && { agency: agency ? { kind: "suggested", agency } : { kind: "site" } }),
    ...(!chosen.category && { category: category ?? "" }),
  };
  return { ...state, values: { ...values, ...preset } };
}

/**
 * The reducer for all actions. It is a pure function of the state and discards values only for `restart`,
 * `reset` and `forgotten`.
 */
export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "learn":
      return withSiteRegion(
        withClassification({
          ...state,
          channel: action.channel,
          policy: action.channel,
          refusal: undefined,
        }),
      );
    case "suggest":
      return suggest(state, action);
    case "other_date":
      return { ...state, otherDate: action.open };
    case "restart":
      return restart(state, action.values, action.files);
    case "forgotten":
      return {
        ...restart(state),
        device: emptyDevice,
        awaited: undefined,
        failure: undefined,
        question: "",
        listing: false,
      };
    case "look_up":
      return { ...state, ...action.found };
    case "device":
      return { ...state, device: { ...state.device, ...action.device } };
    case "keep_confidential":
      return { ...state, device: { ...state.device, keepConfidential: action.keep } };
    case "delivery": {
      const { record } = action;
      const deliveries = new Map(state.device.deliveries).set(record.id, action.delivery);
      const { receipt } = state;
      return {
        ...state,
        device: { ...state.device, deliveries },
        receipt: receipt?.record.id === record.id ? { ...receipt, record } : receipt,
      };
    }
    case "await":
      return action.values
        ? { ...state, awaited: { id: action.id, values: action.values } }
        : { ...state, awaited: { id: action.id }, progress: "sending" };
    case "show_receipt": {
      const { record, sent, later } = action;
      const awaited = state.awaited?.id === record.id ? undefined : state.awaited;
      return { ...state, receipt: { record, sent, later }, awaited, listing: false };
    }
    case "leave_receipt":
      return { ...state, receipt: undefined };
    case "list":
      return { ...state, listing: true, revealed: action.revealed || state.revealed, message: "" };
    case "show_form":
      return {
        ...state,
        listing: false,
        revealed: false,
        awaited: state.awaited?.values ? state.awaited : undefined,
      };
    case "refuse_site":
    case "progress":
    case "fail":
    case "files":
    case "ask":
    case "message": {
      const { type, ...change } = action;
      return { ...state, ...change };
    }
    case "announce":
      return { ...state, announcement: state.announcement[0] ? ["", action.words] : [action.words, ""] };
    default:
      return reduceEarly(state, action);
  }
}
