"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Brand } from "@/components/ui/brand";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Problem } from "@/lib/client/review-links/use-visit";
import { postAct } from "@/lib/client/review-links/visit-requests";
import { LinkUnavailable } from "./link-unavailable";
import { ProblemText } from "./problem-notice";

/** Shown before anything of the review. */
export function PasscodeForm({ token }: { token: string }) {
  const t = useTranslations("reviews.passcodeForm");
  const isHydrated = useHydrated();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | "ended" | null>(null);
  const submit = async (passcode: string) => {
    setBusy(true);
    const answer = await postAct(token, "passcode", { passcode });
    if (answer.ok) return location.reload();
    setBusy(false);
    if (answer.problem === "ended") return setProblem("ended");
    const retryAt = "retryAt" in answer ? answer.retryAt : undefined;
    setProblem({ reason: answer.problem, ...(retryAt ? { retryAt } : {}) });
  };
  if (problem === "ended") return <LinkUnavailable />;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[42ch] flex-col justify-center gap-3 px-6 py-16">
      <Brand className="mb-6" />
      <h1 className="font-semibold text-xl">{t("passcodeNeeded")}</h1>
      <p className="text-dim">{t("askSender")}</p>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          // From the field, not from state: it may have been filled before scripts ran.
          void submit(String(new FormData(event.currentTarget).get("passcode")));
        }}
      >
        <Field label={t("passcode")}>
          <Input size="lg" name="passcode" type="password" required autoComplete="one-time-code" maxLength={64} />
        </Field>
        {problem ? <ProblemText problem={problem} /> : null}
        <Button type="submit" variant="primary" disabled={!isHydrated} busy={isBusy} className="justify-self-start">
          {t("open")}
        </Button>
      </form>
    </main>
  );
}
