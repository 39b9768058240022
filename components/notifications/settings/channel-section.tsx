"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { toast } from "@/components/ui/feedback/toast";
import { RelativeTime } from "@/components/ui/relative-time";
import { SectionCard } from "@/components/ui/section-card";
import { useCan } from "@/lib/client/auth/use-can";
import { useRemoveChannel, useTestChannel } from "@/lib/client/notifications/use-channel";
import type { NotificationChannel } from "@/lib/domain/notifications/settings";
import { ChannelForm } from "./channel-form";

type Props = { wabaId: string; channel: NotificationChannel | null };

/** The account's, for its admins; others see where it leads. */
export function ChannelSection({ wabaId, channel }: Props) {
  const t = useTranslations("notifications.channelSection");
  const can = useCan();
  const [isEditing, setEditing] = useState(false);
  const isAdmin = can("notifications:channel");
  return (
    <SectionCard title={t("channel")} hint={t("whatItIs")}>
      {channel ? (
        <div className="px-4 py-3">
          <p className="font-medium [overflow-wrap:anywhere]">{channel.host}</p>
          <p className="text-[13px] text-dim">
            {t("sends", { count: channel.kinds.length })}{" "}
            {channel.lastSentAt && (
              <>
                {t("lastMessage")} <RelativeTime iso={channel.lastSentAt} />
              </>
            )}
          </p>
        </div>
      ) : (
        !isAdmin && <p className="px-4 py-3 text-dim">{t("noneYet")}</p>
      )}
      {channel?.pausedUntil && (
        <div className="px-3 pb-3">
          <Notice tone="warning" title={t("paused")}>
            {t("pausedBecause", { error: channel.lastError ?? "" })}
          </Notice>
        </div>
      )}
      {isAdmin && (channel === null || isEditing) && (
        <ChannelForm
          wabaId={wabaId}
          channel={channel}
          onDone={() => setEditing(false)}
          onCancel={channel ? () => setEditing(false) : undefined}
        />
      )}
      {isAdmin && channel !== null && !isEditing && (
        <div className="flex flex-wrap gap-2 border-line border-t px-4 py-3">
          <Test wabaId={wabaId} />
          <Button size="sm" onClick={() => setEditing(true)}>
            {t("change")}
          </Button>
          <Remove wabaId={wabaId} />
        </div>
      )}
    </SectionCard>
  );
}

function Test({ wabaId }: { wabaId: string }) {
  const t = useTranslations("notifications.channelSection");
  const { busy, run } = useTestChannel(wabaId, {
    onDone: () => toast.show({ title: t("testSent"), description: t("lookInChannel") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" busy={busy} onClick={run}>
      {t("sendTest")}
    </Button>
  );
}

function Remove({ wabaId }: { wabaId: string }) {
  const t = useTranslations("notifications.channelSection");
  const { busy, run } = useRemoveChannel(wabaId, { onRefused: (refusal) => toast.refusal(refusal) });
  return (
    <Button size="sm" busy={busy} onClick={run}>
      {t("remove")}
    </Button>
  );
}
