import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, wherever the script was started from. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A path inside the repository. */
export const inRoot = (...parts: string[]) => resolve(ROOT, ...parts);
