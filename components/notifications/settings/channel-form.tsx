"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { useSaveChannel } from "@/lib/client/notifications/use-channel";
import { channelKinds } from "@/lib/domain/notifications/choices";
import type { NotificationChannel } from "@/lib/domain/notifications/settings";

type Props = { wabaId: string; channel: NotificationChannel | null; onDone: () => void; onCancel?: () => void };

/** The stored address is a secret and not shown again; left empty, it stays. */
export function ChannelForm({ wabaId, channel, onDone, onCancel }: Props) {
  const t = useTranslations("notifications.channelForm");
  const names = useTranslations("notifications.kinds");
  const id = useId();
  const [url, setUrl] = useState("");
  const [kinds, setKinds] = useState(() => channel?.kinds ?? channelKinds);
  const { busy, run } = useSaveChannel(
    wabaId,
    { url, kinds },
    { onDone, onRefused: (refusal) => toast.refusal(refusal) },
  );
  const canSave = channel !== null || url.trim() !== "";
  return (
    <form
      className="grid gap-3 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave && !busy) run();
      }}
    >
      <Field label={t("address")} hint={channel ? t("leaveEmpty") : t("fromYourTool")}>
        <Input type="url" value={url} onChange={(event) => setUrl(event.target.value)} />
      </Field>
      <fieldset>
        <legend className="mb-1 font-[550]">{t("whatItGets")}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {channelKinds.map((kind) => (
            <div key={kind} className="flex min-h-7 items-center gap-2">
              <Checkbox
                id={`${id} ${kind}`}
                checked={kinds.includes(kind)}
                onChange={({ target }) =>
                  setKinds(channelKinds.filter((one) => (one === kind ? target.checked : kinds.includes(one))))
                }
              />
              <label htmlFor={`${id} ${kind}`}>{names(kind)}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={busy} aria-disabled={!canSave || undefined}>
          {t("save")}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t("cancel")}</Button>}
      </div>
    </form>
  );
}
