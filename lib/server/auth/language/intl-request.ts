import { getRequestConfig } from "next-intl/server";
import { localeOf } from "@/lib/domain/languages/interface-languages";
import { catalogue } from "@/lib/domain/messages/catalogue";
import { requestLanguage } from "./request-language";

/** What next-intl reads once a request. The locale is the one that formats, so that counts and dates agree. */
export default getRequestConfig(async () => {
  const language = await requestLanguage();
  return { locale: localeOf(language), timeZone: "UTC", messages: await catalogue(language) };
});
