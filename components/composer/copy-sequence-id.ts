import { toast } from "@/components/ui/feedback/toast";

/** Copies the id, or shows it where it can be selected: without https or permission the browser refuses. */
export async function copySequenceId(sequenceId: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(sequenceId);
    toast.tell({ title: "Id copied", description: sequenceId });
  } catch {
    toast.tell({ title: "Your browser does not allow copying here. The id:", description: sequenceId, stay: true });
  }
}
