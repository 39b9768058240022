import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Dialog } from "@/components/ui/overlays/dialog";

export function CreatedInvite({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useTranslations("team.createdInvite");
  const address = `${location.origin}/invite/${token}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("title")}
      description={t("copyNow")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <div className="flex items-center gap-2 rounded-xl border border-line-strong bg-sunk px-3 py-2">
        <code className="min-w-0 flex-1 select-all break-all text-[13px]">{address}</code>
        <CopyButton value={address} what={t("theLink")} className="h-8 shrink-0 px-2 font-medium text-[13px]">
          {t("copy")}
        </CopyButton>
      </div>
    </Dialog>
  );
}
