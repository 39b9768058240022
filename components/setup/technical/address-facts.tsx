import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import { webhookFields } from "@/lib/domain/setup/webhook-fields";
import { FactLine } from "../checks/fact-line";
import { SecretValue } from "../webhook/secret-value";

type Props = { wabaId: string; address: WebhookAddress };

/** What a developer enters at Meta. */
export function AddressFacts({ wabaId, address }: Props) {
  const t = useTranslations("setup.addressFacts");
  return (
    <section aria-label={t("webhookAtMeta")} className="py-2">
      <p className="px-4 pt-2 pb-1 text-[13px] text-dim">{t("enterTheseValues")}</p>
      <dl>
        <FactLine name={t("factAccountId")}>
          <CopyButton value={wabaId} what={t("accountId")} className="font-mono text-[13px]">
            {wabaId}
          </CopyButton>
        </FactLine>
        <FactLine name={t("factCallbackUrl")}>
          <code dir="ltr" className="font-mono text-[13px]">
            {address.callbackUrl}
          </code>
          <CopyButton value={address.callbackUrl} what={t("callbackUrl")} />
        </FactLine>
        <FactLine name={t("factVerifyToken")}>
          {address.verifyToken ? (
            <SecretValue value={address.verifyToken} what={t("verifyToken")} />
          ) : (
            <span className="text-[13px] text-dim">
              {address.isTokenSet ? t("visiblePeopleWhoCan") : t("notSetSetWebhook")}
            </span>
          )}
        </FactLine>
        <FactLine name={t("factFields")}>
          {webhookFields.map((field) => (
            <CopyButton key={field} value={field} what={field} className="font-mono text-[13px]">
              {field}
            </CopyButton>
          ))}
        </FactLine>
      </dl>
    </section>
  );
}
