"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { useRequestAddress } from "@/lib/client/notifications/use-mail-address";

export function AddressForm({ wabaId, onDone }: { wabaId: string; onDone: () => void }) {
  const t = useTranslations("notifications.addressForm");
  const [address, setAddress] = useState("");
  const [isWrong, setWrong] = useState(false);
  const { busy, run } = useRequestAddress(wabaId, address.trim(), {
    onDone,
    onRefused: (refusal) => (refusal.kind === "invalid-input" ? setWrong(true) : toast.refusal(refusal)),
  });
  return (
    <form
      noValidate
      className="px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim());
        setWrong(!isAddress);
        if (isAddress && !busy) run();
      }}
    >
      <Field label={t("address")} hint={t("linkFollows")} error={isWrong ? t("wrong") : undefined}>
        <div className="flex flex-wrap gap-2">
          <Input
            type="email"
            autoComplete="email"
            className="min-w-0 flex-[1_1_14rem]"
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
              setWrong(false);
            }}
          />
          <Button type="submit" variant="primary" busy={busy}>
            {t("send")}
          </Button>
        </div>
      </Field>
    </form>
  );
}
