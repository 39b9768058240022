import { serveReadings } from "./reader";
import { sdkAdPages } from "./sdk-ad-pages";

serveReadings(async (target) => {
  let count = 0;
  for await (const page of sdkAdPages(target)) count += page.length;
  return count;
});
