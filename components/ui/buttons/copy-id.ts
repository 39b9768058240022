import { msg } from "@/lib/domain/messages/message";
import { toast } from "../feedback/toast";

/** Shows the id for manual selection if the browser refuses to copy, without https or permission. */
export async function copyId(id: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(id);
    toast.copied(msg("ui.toast.idCopied"), id);
  } catch {
    toast.copied(msg("ui.toast.copyById"), id, { stay: true });
  }
}
