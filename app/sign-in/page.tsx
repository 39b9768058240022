import { redirect } from "next/navigation";
import { SignInView } from "@/components/sign-in/sign-in-view";
import { fromErrorCode } from "@/lib/domain/refusal/sign-in-refusal";
import { safeCallback } from "@/lib/server/auth/safe-callback";
import { isConnected } from "@/lib/server/auth/token/is-connected";
import { env } from "@/lib/server/env";
import { pageTitle } from "@/lib/server/i18n/page-title";

export const generateMetadata = pageTitle("signIn");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error, again } = await searchParams;
  const back = safeCallback(callbackUrl);
  if (!error && again === undefined && (await isConnected())) redirect(back);
  return (
    <SignInView
      callbackUrl={back}
      invited={back.startsWith("/invite/")}
      refusal={typeof error === "string" ? fromErrorCode(error) : null}
      sandbox={Boolean(env().META_SANDBOX_URL)}
    />
  );
}
