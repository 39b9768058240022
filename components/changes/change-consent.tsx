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
        <p>It's deleted at Meta immediately. Conversations that have started aren't affected.</p>
        <p className="text-dim">
          After that, the switched ads can't go back to it. Overture keeps its text; if you recreate it, it gets a new
          id.
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
        <p className="text-dim">Ads and their creatives aren't affected. A deleted creative can't be restored.</p>
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
        <p>The ad gets its old creative back, with its previous greeting.</p>
        <p className="text-dim">Meta reviews the ad again, and it may pause until then.</p>
      </ConsentDialog>
    );
  }
  return (
    <ConsentDialog
      title={change.kind === "change" ? "Cancel this change?" : "Cancel?"}
      confirmLabel="Cancel change"
      {...{ busy, onClose }}
      onConfirm={() => onConfirm("end")}
    >
      <p>
        {switched > 0
          ? `${countAds(switched)} that ${switched === 1 ? "was" : "were"} switched ${switched === 1 ? "stays" : "stay"} so: undo first if you want the old creatives back.`
          : "Nothing was changed in any ad."}
      </p>
      {change.kind === "change" && change.phase === "writing" ? <p className="text-dim">Your draft is saved.</p> : null}
      {change.kind === "change" && change.newSequenceId ? (
        <p className="text-dim">The new sequence stays published, in those ads only.</p>
      ) : null}
    </ConsentDialog>
  );
}
