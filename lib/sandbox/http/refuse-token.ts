import type { Token } from "../oauth/entity";
import { badToken, type GraphRefusal } from "./graph-refusal";

/** Meta's words for the subcodes of 190. */
const reasons: Record<number, string> = {
  458: "Error validating access token: The user has not authorized application.",
  459: "Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.",
  460: "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.",
  463: "Error validating access token: Session has expired.",
  464: "Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.",
  467: "Error validating access token: This may be because the user logged out or may be due to a system error.",
  492: "Error validating access token: Session does not match current stored session. This may be because the user changed the password since the time the session was created.",
};

/** Error 190; null while the token is valid. */
export function refuseToken(token: Token): GraphRefusal | null {
  const isExpired = token.expiresAt !== null && token.expiresAt <= Date.now();
  const subcode = token.invalidSubcode ?? (isExpired ? 463 : null);
  return subcode === null ? null : badToken(reasons[subcode] ?? "Error validating access token.", subcode);
}
