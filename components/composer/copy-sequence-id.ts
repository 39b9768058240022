import { toast } from "@/components/ui/feedback/toast";
import { msg } from "@/lib/domain/messages/message";

/** Copies the id, or shows it where it can be selected: without https or permission the browser refuses. */
export async function copySequenceId(sequenceId: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(sequenceId);
    toast.tell({ title: msg("ui.toast.idCopied"), description: sequenceId });
  } catch {
    toast.tell({ title: msg("ui.toast.copyById"), description: sequenceId, stay: true });
  }
}
