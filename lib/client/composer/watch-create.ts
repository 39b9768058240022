import { QueryObserver } from "@tanstack/react-query";
import type { CreateCheck } from "@/lib/domain/sequences/create-check";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { createCheckQuery } from "../browser/create-check-query";
import type { ComposerParts } from "./composer-ports";

type Options = Pick<ComposerParts, "store" | "queryClient" | "place"> & { onFound: (sequence: Sequence) => void };

/** Polls a create in doubt until its outcome is known. Returns a function that stops it. */
export function watchCreate({ store, queryClient, place, onFound }: Options): () => void {
  let followed: string | null = null;
  let stop = () => {};

  const conclude = (createId: string, check: CreateCheck | null | undefined) => {
    if (check === undefined) return;
    if (check?.state === "checking") store.dispatch({ type: "createStillInDoubt", createId, refusal: check.refusal });
    else if (check?.state === "created") {
      // Navigates to the created sequence; the text stays until then.
      if (store.dispatch({ type: "createFound", createId })) onFound(check.sequence);
    } else store.dispatch({ type: "createStopped", createId, refusal: check?.refusal ?? null });
  };
  const follow = () => {
    const { publish } = store.getState();
    const createId = publish.kind === "checking" ? publish.createId : null;
    if (createId === followed) return;
    followed = createId;
    stop();
    stop = () => {};
    if (createId === null) return;
    const observer = new QueryObserver(queryClient, createCheckQuery(place.wabaId, createId));
    stop = observer.subscribe(({ data }) => conclude(createId, data));
  };

  const stopStore = store.subscribe(follow);
  follow();
  return () => {
    stopStore();
    stop();
  };
}
