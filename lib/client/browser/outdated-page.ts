import { unstable_isUnrecognizedActionError as isUnknownAction } from "next/navigation";

/** Whether the error says that this page is older than the server: it names an action or a script that is gone. */
export function isOutdatedPage(error: unknown): boolean {
  return isUnknownAction(error) || (error instanceof Error && error.name === "ChunkLoadError");
}
