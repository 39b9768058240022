import { DAY_MS } from "../time/durations";

/** A person is warned this long before their access token expires. */
export const TOKEN_WARNING_MS = 7 * DAY_MS;
