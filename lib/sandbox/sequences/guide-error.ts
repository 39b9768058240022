import type { Account } from "../accounts/entity";
import { GraphRefusal } from "../http/graph-refusal";

/** The guide's error table: code → title and description. */
const table = {
  4027001: ["Invalid input data", "Some or all of the input data is not of the required format."],
  4027005: [
    "Unable to create a welcome message sequence",
    "An error occurred while trying to create a new welcome message sequence.",
  ],
  4027006: ["Unable to update a welcome message sequence", "Unable to update the welcome message sequence."],
  4027007: ["API unavailable", "The API being accessed is not available for use yet."],
  4027010: ["Missing parameter", "One or more required parameters is missing."],
  4027012: [
    "Sequence used in an ad",
    "The welcome message sequence is linked to an active ad and cannot be updated or deleted.",
  ],
  4027017: ["Could not load the sequence", "Could not load the sequence being updated or deleted."],
} as const;

export type GuideCode = keyof typeof table;

/**
 * HTTP 400, in `code` or, per the account's `errorsIn`, in `error_subcode` with code 100. `detail` names the parameter
 * and its problem.
 */
export function guideError({ switches }: Account, code: GuideCode, detail?: string): GraphRefusal {
  const [title, description] = table[code];
  const words = detail ? `${description} ${detail}` : description;
  return new GraphRefusal(400, {
    message: `(#${switches.errorsIn === "code" ? code : 100}) ${title}: ${words}`,
    type: "OAuthException",
    ...(switches.errorsIn === "code" ? { code } : { code: 100, error_subcode: code }),
    is_transient: false,
    error_user_title: title,
    error_user_msg: words,
  });
}
