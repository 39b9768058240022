import { toast } from "@/components/ui/feedback/toast";
import { signOut } from "@/lib/client/auth/sign-out";
import type { Refusal } from "@/lib/domain/refusal/refusal";

/** Signs out by `end`. A sign-out that could not be completed is reported and can be tried again. */
export async function signOutOrReport(end: () => Promise<Refusal | null> = signOut): Promise<void> {
  const refusal = await end();
  if (refusal) toast.refusal(refusal, remedyFor(refusal, end));
}

function remedyFor({ kind }: Refusal, end: () => Promise<Refusal | null>) {
  switch (kind) {
    case "page-outdated":
      return { label: "Reload", onClick: () => window.location.reload() };
    case "sign-in-again":
      return { label: "Sign in again", onClick: () => window.location.assign("/sign-in") };
    default:
      return { label: "Try again", onClick: () => void signOutOrReport(end) };
  }
}
