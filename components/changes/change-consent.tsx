import type { ChangeVerb } from "@/lib/client/changes/use-change";
import type { Change, ChangeStep } from "@/lib/domain/changes/change";
import { ConsentDialog } from "./consent-dialog";
import { countAds } from "./count-ads";

export type Asking =
  | { what: "end" }
  | { what: "retire" }
  | { what: "tidy" }
  | { what: "undo"; step: ChangeStep | null };

type Props = {
  asking: Asking;
  change: Change;
  names: { oldName: string | null };
  busy: boolean;
  onConfirm: (verb: ChangeVerb, input?: { adIds: string[] }) => void;
  onClose: () => void;
};

/** The questions before what cannot simply be taken back. */
export function ChangeConsent({ asking, change, names, busy, onConfirm, onClose }: Props) {
  const switched = change.steps.filter(({ phase }) => phase === "switched").length;
  const oldName = names.oldName ?? "the old sequence";
  if (asking.what === "retire")
    return (
      <ConsentDialog
        title={`Delete “${oldName}”?`}
        confirmLabel="Delete it"
        danger
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("retire")}
      >
        <p>It is deleted at Meta at once. Conversations that have started are not touched.</p>
        <p className="text-dim">
          After that the switched ads cannot be put back to it. Overture keeps the words: recreated, it gets a new id.
        </p>
      </ConsentDialog>
    );
  if (asking.what === "tidy") {
    const one = change.orphans.length === 1;
    return (
      <ConsentDialog
        title={one ? "Delete this creative at Meta?" : `Delete ${change.orphans.length} creatives at Meta?`}
        confirmLabel={one ? "Delete it" : "Delete them"}
        danger
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("tidy")}
      >
        <p>
          Overture looks through the ad account first:{" "}
          {one ? "if an ad has it by now, it" : "one that an ad has by now"} stays.
        </p>
        <p className="text-dim">Ads and their creatives are not touched. A deleted creative cannot be brought back.</p>
      </ConsentDialog>
    );
  }
  if (asking.what === "undo") {
    const { step } = asking;
    return (
      <ConsentDialog
        title={step ? `Undo “${step.adName}”?` : `Undo ${countAds(switched)}?`}
        confirmLabel={step || switched === 1 ? "Put it back" : "Put them back"}
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("undo", step ? { adIds: [step.adId] } : undefined)}
      >
        <p>The old creative goes back into the ad, with the greeting it had before.</p>
        <p className="text-dim">Meta reviews the ad once more, and it may stand still until then.</p>
      </ConsentDialog>
    );
  }
  return (
    <ConsentDialog
      title={change.kind === "change" ? "Give up this change?" : "Give up?"}
      confirmLabel="Give up"
      {...{ busy, onClose }}
      onConfirm={() => onConfirm("end")}
    >
      <p>
        {switched > 0
          ? `${countAds(switched)} that ${switched === 1 ? "was" : "were"} switched ${switched === 1 ? "stays" : "stay"} so: undo first if you want the old creatives back.`
          : "Nothing was changed in any ad."}
      </p>
      {change.kind === "change" && change.phase === "writing" ? (
        <p className="text-dim">The draft stays in your drafts.</p>
      ) : null}
      {change.kind === "change" && change.newSequenceId ? (
        <p className="text-dim">The new sequence stays published, in no ad but those.</p>
      ) : null}
    </ConsentDialog>
  );
}
