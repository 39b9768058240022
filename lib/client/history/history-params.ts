import { parseAsString } from "nuqs/server";

/** Ids of the compared versions. */
export const historyParams = { from: parseAsString, to: parseAsString };
