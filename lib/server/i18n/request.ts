import { getRequestConfig } from "next-intl/server";

/** English until a person can choose a language. Components format local times in the reader's own zone. */
export default getRequestConfig(async () => {
  const locale = "en";
  return { locale, timeZone: "UTC", messages: (await import(`../../../messages/${locale}.json`)).default };
});
