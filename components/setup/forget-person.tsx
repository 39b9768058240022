"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useForgetPerson } from "@/lib/client/setup/use-forget-person";

/** Shorter values can't be a number or id. */
const SHORTEST = 3;

/** Deletes all data about one customer, on the customer's request. */
export function ForgetPerson({ wabaId }: { wabaId: string }) {
  const t = useTranslations("setup.forgetPerson");
  const [person, setPerson] = useState("");
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const close = () => setAsking(false);
  const { busy, run } = useForgetPerson(wabaId, person, {
    onDone: ({ conversations }) => {
      close();
      setPerson("");
      setSaid(t("deleted", { conversations }));
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
      <Field label={t("deleteCustomersData")} hint={t("theirNumberUserId")}>
        <div className="flex flex-wrap gap-2">
          <Input
            className="min-w-0 flex-[1_1_14rem]"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
          />
          <Button type="submit" aria-disabled={!isLong || undefined}>
            {t("forget")}
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
        title={t("deleteCustomersData2")}
        description={t("theirConversationsTheirShare")}
        footer={
          <>
            <Button onClick={close}>{t("cancel")}</Button>
            <Button variant="danger" busy={busy} onClick={run}>
              {t("forget")}
            </Button>
          </>
        }
      />
    </form>
  );
}
