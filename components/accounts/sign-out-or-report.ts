import { toast } from "@/components/ui/feedback/toast";
import { signOut } from "@/lib/client/auth/sign-out";
import { msg } from "@/lib/domain/messages/message";
import type { Refusal } from "@/lib/domain/refusal/refusal";

/** Signs out with `end`. Reports a failed sign-out, which can be retried. */
export async function signOutOrReport(end: () => Promise<Refusal | null> = signOut): Promise<void> {
  const refusal = await end();
  if (refusal) toast.refusal(refusal, remedyFor(refusal, end));
}

function remedyFor({ kind }: Refusal, end: () => Promise<Refusal | null>) {
  switch (kind) {
    case "page-outdated":
      return { label: msg("ui.remedies.reload"), onClick: () => window.location.reload() };
    case "sign-in-again":
      return { label: msg("ui.remedies.signInAgain"), onClick: () => window.location.assign("/sign-in") };
    default:
      return { label: msg("ui.remedies.tryAgain"), onClick: () => void signOutOrReport(end) };
  }
}
