import type { Sequence } from "@/lib/domain/sequences/schema";
import type { RemoteChange } from "../../notifications/events/remote-change";
import { contentHash } from "../create/content-hash";

export const toRemoteChange =
  (what: RemoteChange["what"]) =>
  (sequence: Sequence): RemoteChange => ({
    ...{ sequenceId: sequence.id, name: sequence.name, what },
    contentHash: what === "changed" ? contentHash(sequence) : what,
  });
