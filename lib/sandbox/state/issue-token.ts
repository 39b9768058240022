import type { Token } from "../oauth/entity";
import { createToken } from "./create-id";
import { type State, touch } from "./state";

/** All that the application may ask for on behalf of sequences. */
export const usualScopes = ["whatsapp_business_management", "business_management", "public_profile"];

/** What seeing and changing ads takes. */
export const adsScopes = ["ads_read", "ads_management", "pages_show_list", "pages_read_engagement", "pages_manage_ads"];

/** Issues a token. `expiresAt` null: it does not expire, as with system users. */
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
