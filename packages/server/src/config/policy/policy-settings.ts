import type { Settings } from "../settings.ts";

/** The operator's files on what the channel promises. Each is read at start. */
export interface PolicySettings {
  /** The path of a JSON file with the operator's privacy notice. Absent: the channel's default notice. */
  noticeFile?: string;
  /** The path of a JSON file with the operator's policy. Absent: the channel's default policy. */
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
