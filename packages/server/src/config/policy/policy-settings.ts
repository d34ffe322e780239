import type { Settings } from "../settings.ts";

/** The operator's files about what the channel promises. Each is read at start. */
export interface PolicySettings {
  /**
   * The path of a JSON file with the operator's privacy notice. Without it, the channel uses its default
   * notice.
   */
  noticeFile?: string;
  /** The path of a JSON file with the operator's policy. Without it, the channel uses its default policy. */
  policyFile?: string;
}

export const policySettings: Settings<PolicySettings> = {
  variables: ["LAPOR_NOTICE_FILE", "LAPOR_POLICY_FILE"],
  read({ given }) {
    const noticeFile = given("LAPOR_NOTICE_FILE");
    const policyFile = given("LAPOR_POLICY_FILE");
    return { ...(noticeFile && { noticeFile }), ...(policyFile && { policyFile }) };
  },
};
