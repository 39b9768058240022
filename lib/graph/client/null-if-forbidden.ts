import { GraphError } from "@/lib/graph/client/graph-error";

/** Returns null if the token lacks access; rethrows any other error. */
export async function nullIfForbidden<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    // Meta reports an unknown edge or a closed field as code 100, which the client classifies as input.
    const closed = ["not-found", "permission-missing", "invalid-input"];
    if (error instanceof GraphError && closed.includes(error.kind)) return null;
    throw error;
  }
}
