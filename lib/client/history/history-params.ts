import { parseAsString } from "nuqs/server";

export const historyParams = { from: parseAsString, to: parseAsString };
