import { expect, test } from "../../fixtures/test";
import { clippedRings } from "../../support/looks/clipped-rings";
import { layoutProblems } from "../../support/looks/layout-problems";
import { smallTargets } from "../../support/looks/small-targets";

test("What is wrong with a page is found, and what is meant so is not", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.setContent(`
    <style>
      body { margin: 0 }
      p { margin: 8px; position: relative; white-space: nowrap }
      :focus-visible { outline: 2px solid blue; outline-offset: 2px }
    </style>
    <p>Whole</p>
    <p style="width: 60px; overflow: hidden">This sentence is cut off</p>
    <p style="width: 60px; overflow: hidden; text-overflow: ellipsis">This one says that it goes on</p>
    <p style="height: 20px">Hidden below<span style="position: absolute; inset: 0; background: white">On top</span></p>
    <p style="height: 24px">Under a link<a href="#x" style="position: absolute; inset: 0"></a></p>
    <p style="left: 340px">Leaves the window</p>
    <div style="overflow-x: auto"><p style="width: 900px; text-align: right">Can be scrolled to</p></div>
    <svg width="80" height="20"><text x="40" y="15">Leaves its drawing</text></svg>
    <select style="width: 60px; height: 30px"><option>Any account at all</option></select>
    <div style="overflow: hidden; margin: 8px; width: 80px"><button style="width: 80px; height: 30px">Cut ring</button></div>
    <button style="margin: 8px; height: 30px; outline: none">No ring</button>
    <button style="margin: 8px; height: 30px">Fine</button>
    <button style="margin: 8px; height: 18px; padding: 0">Small</button>`);
  const problems = await layoutProblems(page);
  expect(problems).toContain("cut: “This sentence is cut off”");
  expect(problems).toContain("covered: “Hidden belowOn top” by span “On top”");
  expect(problems).toContainEqual(expect.stringMatching(/^the page is \d+ px wide on 400$/));
  expect(problems).toContain("outside its drawing: “Leaves its drawing”");
  expect(problems).toContain("cut: “Any account at all” in a list of choices");
  expect(problems).toContain("outside the window: “Leaves the window”");
  expect(problems.filter((line) => /Whole|goes on|Under a link|Can be scrolled/.test(line))).toEqual([]);
  expect(await smallTargets(page)).toEqual([expect.stringContaining("button “Small”")]);
  expect(await clippedRings(page)).toEqual([
    expect.stringContaining("button “Cut ring” has a focus ring that div"),
    "button “No ring” shows no focus ring",
  ]);
});
