"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { signInWithToken } from "@/lib/client/auth/sign-in";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { SignInRefusalNotice } from "./sign-in-refusal-notice";
import { type TokenFields, type TokenProblem, tokenFields } from "./token-fields";

type Props = {
  callbackUrl: string;
  refusal: SignInRefusal | null;
  onRefusal: (refusal: SignInRefusal | null) => void;
};

/** Asks for the account's id only if the token doesn't identify one. */
export function TokenForm({ callbackUrl, refusal, onRefusal }: Props) {
  const t = useTranslations("signIn.tokenForm");
  const problems = useTranslations("signIn.tokenFields");
  const problem = (key: string | undefined) => key && problems(key as TokenProblem);
  const { register, handleSubmit, setFocus, formState } = useForm<TokenFields>({
    resolver: zodResolver(tokenFields),
    defaultValues: { token: "", wabaId: "" },
  });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;
  const [asksForId, setAsksForId] = useState(false);
  const submit = handleSubmit(async (fields) => {
    onRefusal(null);
    const answer = await signInWithToken({ ...fields, callbackUrl });
    if (answer.ok) return window.location.assign(answer.url);
    const wantsId = answer.refusal.kind === "account-id-needed" || answer.refusal.kind === "account-not-found";
    onRefusal(answer.refusal);
    if (wantsId) setAsksForId(true);
    // The field must be mounted first.
    requestAnimationFrame(() => setFocus(wantsId ? "wabaId" : "token"));
  });
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <Field label={t("accessToken")} hint={t("systemUserOwn")} error={problem(errors.token?.message)}>
        <Input {...register("token")} type="password" size="lg" autoComplete="off" spellCheck={false} autoFocus />
      </Field>
      {asksForId && (
        <Field label={t("accountId")} hint={t("whatsappBusinessAccount")} error={problem(errors.wabaId?.message)}>
          <Input {...register("wabaId")} size="lg" inputMode="numeric" className="tabular-nums" />
        </Field>
      )}
      {refusal && <SignInRefusalNotice refusal={refusal} />}
      <Button type="submit" busy={isSubmitting || (isSubmitSuccessful && !refusal)} className="!h-10 w-full">
        {isSubmitting ? t("checkingWithMeta") : t("checkSignIn")}
      </Button>
      <p className="text-dim text-xs">{t("checkedWithMetaBefore")}</p>
    </form>
  );
}
