import type { ReactNode } from "react";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { signInRefusalText } from "@/lib/domain/refusal/sign-in-refusal-text";

/** Cancelling in Facebook on purpose is not an error. */
export function SignInRefusalNotice({ refusal, actions }: { refusal: SignInRefusal; actions?: ReactNode }) {
  const calm = refusal.kind === "cancelled" || refusal.kind === "account-id-needed";
  return (
    <RefusalNotice
      announce
      tone={calm ? "amber" : "red"}
      refusal={{ ...refusal, ...signInRefusalText(refusal.kind) }}
      actions={actions}
    />
  );
}
