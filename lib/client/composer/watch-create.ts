import { QueryObserver } from "@tanstack/react-query";
import type { CreateCheck } from "@/lib/domain/sequences/create-check";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { createCheckQuery } from "../browser/create-check-query";
import type { ComposerParts } from "./composer-ports";

type Options = Pick<ComposerParts, "store" | "queryClient" | "place"> & { onFound: (sequence: Sequence) => void };

/** Follows a create in doubt until it is known what became of it. Returns what ends that. */
export function watchCreate({ store, queryClient, place, onFound }: Options): () => void {
  let followed: string | null = null;
  let stop = () => {};

  const conclude = (createId: string, check: CreateCheck | null | undefined) => {
    if (check === undefined) return;
    if (check?.state === "checking") store.dispatch({ type: "createStillInDoubt", createId, refusal: check.refusal });
    else if (check?.state === "created") {
      // The page goes to what was created: until then the words stay as they are.
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
