import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";
import { sourceFiles } from "../../support/source-files";

for (const query of [
  "ids=1,2",
  "date_format=U",
  "method=delete",
  "callback=show",
  "is_async=true",
  "fields=name.as(title)",
])
  test(`what v27.0 took away is refused: ${query}`, async ({ sandbox }) => {
    const { wabaId, accessToken: token } = await sandbox.seed();
    const answer = await graphCall(sandbox, `/${wabaId}/welcome_message_sequences?${query}`, { token });
    expect(answer.body).toMatchObject({ error: { code: 100 } });
  });

test("the Graph client uses nothing of it", () => {
  const client = sourceFiles().filter(({ path }) => path.startsWith("lib/graph/"));
  const used = client.filter(({ text }) => /\bdate_format\b|\bis_async\b|\.as\(|[?&]ids=/.test(text));
  expect(used.map(({ path }) => path)).toEqual([]);
});
