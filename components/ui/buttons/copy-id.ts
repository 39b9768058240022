import { msg } from "@/lib/domain/messages/message";
import { toast } from "../feedback/toast";

/** Copies an id, or shows it to be selected: without https or permission the browser refuses. */
export async function copyId(id: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(id);
    toast.copied(msg("ui.toast.idCopied"), id);
  } catch {
    toast.copied(msg("ui.toast.copyById"), id, { stay: true });
  }
}
