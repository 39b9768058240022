import { toast } from "@/components/ui/feedback/toast";
import type { ComposerNews } from "@/lib/client/composer/composer-ports";

export function announceNews(news: ComposerNews): void {
  if (news.kind === "published") {
    toast.tell({ title: "Published", description: "Customers who tap the ad now see the new version." });
  } else {
    toast.tell({ title: "Draft discarded", action: { label: "Undo", onClick: news.undo } });
  }
}
