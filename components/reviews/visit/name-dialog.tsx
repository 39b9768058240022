"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { VISITOR_NAME_MAX_LENGTH } from "@/lib/domain/reviews/visitor-bounds";
import { Modal } from "./modal";
import { ProblemNotice } from "./problem-notice";

type Props = { onName: (name: string, email: string | null) => Promise<boolean>; onClose: (named: boolean) => void };

export function NameDialog({ onName, onClose }: Props) {
  const t = useTranslations("reviews.nameDialog");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const isStored = await onName(name.trim(), email.trim() || null);
    setBusy(false);
    if (isStored) onClose(true);
  };
  return (
    <Modal title={t("whoAreYou")} onClose={() => onClose(false)}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="text-dim">{t("shownBeside")}</p>
        <Field label={t("yourName")}>
          <Input
            size="lg"
            required
            autoComplete="name"
            maxLength={VISITOR_NAME_MAX_LENGTH}
            pattern=".*\S.*"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={t("email")} hint={t("emailHint")}>
          <Input
            size="lg"
            type="email"
            autoComplete="email"
            maxLength={254}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </Field>
        <ProblemNotice />
        <span className="flex justify-end gap-2">
          <Button onClick={() => onClose(false)}>{t("cancel")}</Button>
          <Button type="submit" variant="primary" busy={isBusy}>
            {t("continue")}
          </Button>
        </span>
      </form>
    </Modal>
  );
}
