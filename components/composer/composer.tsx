"use client";

import { useMemo, useState } from "react";
import { FormProvider } from "react-hook-form";
import { useCan } from "@/lib/client/auth/use-can";
import { ComposerContext } from "@/lib/client/composer/use-composer";
import { ChecksWatch } from "./checks/checks-watch";
import { relatedSequenceIds } from "./checks/related-sequence-ids";
import { ComposerBar } from "./composer-bar";
import { ComposerCommands } from "./composer-commands";
import { ComposerDialogs } from "./composer-dialogs";
import { ComposerForm } from "./composer-form";
import { ComposerPanes } from "./composer-panes";
import type { ComposerProps } from "./composer-props";
import { PhonePart } from "./phone/phone-part";
import { CreateInDoubt } from "./publish/create-in-doubt";
import { useCreateComposer } from "./use-create-composer";

/** Renders only when the page does: its parts subscribe to the state they show. */
export function Composer(given: ComposerProps) {
  // If another person signs in in another tab, the page re-renders for them; keep showing the first person's draft.
  const [props, setProps] = useState(given);
  if (props !== given && props.userId === given.userId) setProps(given);
  const { wabaId, businessName, userId, sequence, changeOf = null, underWay } = props;
  const can = useCan();
  const { form, composer, firstWords } = useCreateComposer(props);
  const relatedIds = useMemo(
    () => relatedSequenceIds({ sequence, changeOf, underWay }),
    [sequence, changeOf, underWay],
  );
  const replaces = changeOf && { name: changeOf.name, message: changeOf.message };
  return (
    <FormProvider {...form}>
      <ComposerContext value={composer}>
        <ChecksWatch wabaId={wabaId} relatedIds={relatedIds} />
        <ComposerCommands wabaId={wabaId} />
        <ComposerBar
          {...{ wabaId, userId }}
          draftId={props.draftId}
          sequenceId={sequence?.id ?? null}
          needsApproval={props.needsApproval}
        />
        <CreateInDoubt />
        <ComposerPanes
          write={<ComposerForm {...props} />}
          preview={
            <PhonePart
              {...{ wabaId, businessName, userId, firstWords }}
              sequenceId={sequence?.id ?? changeOf?.sequenceId ?? null}
            />
          }
        />
        <ComposerDialogs
          {...{ wabaId, replaces }}
          publishes={!props.needsApproval && can("sequence:publish")}
          isFirst={props.firstRun === "done"}
        />
      </ComposerContext>
    </FormProvider>
  );
}
