import { GraphError } from "@/lib/graph/client/graph-error";

/** Null in place of an answer that the token may not have; every other error goes on. */
export async function nullIfForbidden<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    // An unknown edge or a field closed to this kind of token comes as code 100, which is input to the client.
    const closed = ["not-found", "permission-missing", "invalid-input"];
    if (error instanceof GraphError && closed.includes(error.kind)) return null;
    throw error;
  }
}
