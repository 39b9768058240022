import type { Token } from "../oauth/entity";
import { createToken } from "./create-id";
import { type State, touch } from "./state";

/** What the application requests for sequences. */
export const usualScopes = ["whatsapp_business_management", "business_management", "public_profile"];

/** What seeing and changing ads requires. */
export const adsScopes = ["ads_read", "ads_management", "pages_show_list", "pages_read_engagement", "pages_manage_ads"];

/** `expiresAt` null: never expires, as for system users. */
export function issueToken(
  state: State,
  token: Pick<Token, "appId" | "personId"> & Partial<Pick<Token, "scopes" | "expiresAt">>,
): Token {
  const issued: Token = {
    value: createToken(),
    scopes: usualScopes,
    expiresAt: null,
    issuedAt: Date.now(),
    invalidSubcode: null,
    ...token,
  };
  state.tokens.set(issued.value, issued);
  touch(state);
  return issued;
}
