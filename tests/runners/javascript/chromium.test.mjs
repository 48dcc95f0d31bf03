/**
 * The installed npm package in Chromium: the cases, and every function exported by a module in `tests/browser`, run in a page.
 * A module named `*.no-wasm.mjs` runs in a page whose Content-Security-Policy refuses wasm.
 */
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";

import { assertAnswers, assertFormsAnswers, bundle, project } from "./node.mjs";
import { startBrowser } from "./page.mjs";

let browser;
before(async () => {
  browser = await startBrowser({ files: { "/bundle.json": JSON.stringify(bundle) } });
});
after(() => browser?.close());

for (const entry of ["isms", "isms/inline"]) {
  test(`cases in Chromium with ${entry}`, async () => {
    const page = await browser.open("/");
    const result = await page.evaluate(async (entry) => {
      const [{ init }, quant] = [await import(entry), await import("isms/quant")];
      await Promise.all([init(), quant.init()]);
      const glue = (name) => import(`/node_modules/isms/dist/esm/wasm/${name}.js`);
      const { joined, runCases } = await import("/runners/cases.mjs");
      return runCases(joined(await glue("isms"), await glue("quant")), await (await fetch("/bundle.json")).json());
    }, entry);
    assertAnswers(result);
  });
}

test("cases in Chromium with isms/forms", async () => {
  const page = await browser.open("/");
  const result = await page.evaluate(async () => {
    const { init } = await import("isms/forms");
    await init();
    const native = await import("/node_modules/isms/dist/esm/wasm/forms.js");
    const { runFormsCases } = await import("/runners/cases.mjs");
    return runFormsCases(native, await (await fetch("/bundle.json")).json());
  });
  assertFormsAnswers(result);
});

const folder = new URL("tests/browser/", project);
const modules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name.endsWith(".mjs"));
for (const { name } of modules) {
  test(`in Chromium: ${name}`, async (context) => {
    const path = name.endsWith(".no-wasm.mjs") ? "/no-wasm" : "/";
    const page = await browser.open(path);
    const exported = await page.evaluate(async (url) => Object.keys(await import(url)), `/tests/browser/${name}`);
    for (const one of exported) {
      await context.test(one, async () => {
        const fresh = await browser.open(path);
        await fresh.evaluate(async ([url, one]) => (await import(url))[one](), [`/tests/browser/${name}`, one]);
        await fresh.close();
      });
    }
  });
}
