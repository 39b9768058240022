import { unstable_isUnrecognizedActionError as isUnknownAction } from "next/navigation";

/** An older page names actions or scripts that the server no longer has. */
export function isOutdatedPage(error: unknown): boolean {
  return isUnknownAction(error) || (error instanceof Error && error.name === "ChunkLoadError");
}
