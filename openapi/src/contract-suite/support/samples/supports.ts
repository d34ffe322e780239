import type { NewSupport, Support } from "../../../schemas.gen.ts";
import { expectSuccess, type RequestParts } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { uploadForm } from "./files.ts";
import type { Receipt } from "./reports.ts";

/** Creates a follow code: 128 random bits in base64url. */
export const newFollowCode = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The credentials with which a supporter finds the support again. */
export interface SupporterAccess extends Pick<Receipt, "trackingId"> {
  followCode: string;
}

export const asSupporter = ({ trackingId, followCode }: SupporterAccess): RequestParts => ({
  key: null,
  path: { trackingId },
  headers: { "lapor-follow-code": followCode },
});

export const support = async (
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
  changes: Partial<NewSupport> = {},
): Promise<SupporterAccess & { support: Support }> => {
  const json = { followCode: newFollowCode(), ...changes };
  const { body } = await expectSuccess(target, "supportReport", { key: null, path: { trackingId }, json });
  return { trackingId, followCode: json.followCode, support: body };
};

export const readSupport = async (target: ContractTarget, access: SupporterAccess): Promise<Support> =>
  (await expectSuccess(target, "getSupport", asSupporter(access))).body;

/** Creates the request with which a supporter's site attaches an uploaded file. */
export const withPhoto = (
  { trackingId, followCode }: SupporterAccess,
  attachmentId: string,
): RequestParts => ({
  path: { trackingId },
  headers: { "lapor-follow-code": followCode },
  json: { attachmentId },
});

export async function supportWithPhoto(
  target: ContractTarget,
  receipt: Pick<Receipt, "trackingId">,
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<SupporterAccess & { photoId: string }> {
  const { followCode, trackingId } = await support(target, receipt);
  const { id: photoId } = (await expectSuccess(target, "uploadAttachment", { body: uploadForm(bytes) })).body;
  await expectSuccess(target, "addSupportPhoto", withPhoto({ followCode, trackingId }, photoId));
  return { followCode, trackingId, photoId };
}
