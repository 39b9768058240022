import { DAY_MS } from "../time/durations";

export const TOKEN_WARNING_MS = 7 * DAY_MS;
