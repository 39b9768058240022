"use client";

import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useForgetPerson } from "@/lib/client/setup/use-forget-person";

/** Shorter ones are nobody's number or id. */
const SHORTEST = 3;

/** Deletes everything about one customer, who asked for it. */
export function ForgetPerson({ wabaId }: { wabaId: string }) {
  const [person, setPerson] = useState("");
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const close = () => setAsking(false);
  const { busy, run } = useForgetPerson(wabaId, person, {
    onDone: ({ conversations }) => {
      close();
      setPerson("");
      setSaid(deleted(conversations));
    },
    onRefused: (refusal) => {
      close();
      toast.refusal(refusal);
    },
  });
  const isLong = person.trim().length >= SHORTEST;
  return (
    <form
      className="grid gap-2 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLong) setAsking(true);
      }}
    >
      <Field label="Delete a customer's data" hint="their number, user id, or the id of a message">
        <div className="flex flex-wrap gap-2">
          <Input
            className="min-w-0 flex-[1_1_14rem]"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
          />
          <Button type="submit" aria-disabled={!isLong || undefined}>
            Forget
          </Button>
        </div>
      </Field>
      <p role="status" className="text-[13px] text-dim empty:hidden">
        {said}
      </p>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        size="sm"
        title="Delete this customer's data?"
        description="Their conversations and their share of the counts are deleted, and their messages won't be stored again. This can't be undone."
        footer={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="danger" busy={busy} onClick={run}>
              Forget
            </Button>
          </>
        }
      />
    </form>
  );
}

function deleted(conversations: number): string {
  if (conversations === 0) return "No data was stored about them.";
  return `${conversations} ${conversations === 1 ? "conversation was" : "conversations were"} deleted.`;
}
