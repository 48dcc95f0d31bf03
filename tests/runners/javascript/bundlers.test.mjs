/** An application that imports the installed npm package, built by Vite and by webpack and opened in Chromium. */
import assert from "node:assert/strict";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { build, createServer } from "vite";
import webpack from "webpack";

import { project } from "./node.mjs";
import { startBrowser } from "./page.mjs";

const APPLICATION = `import { init, Isms } from "isms";
async function start() {
  await init();
  const report = Isms.create({ starter: true }).check({ asOf: "2026-03-31" });
  return report.diagnostics.length > 0 ? "ready" : "nothing was found";
}
start().then((title) => (document.title = title), (error) => (document.title = "failed: " + error));
`;
const FORM = `import { init, validate } from "isms/forms";
async function start() {
  await init();
  return validate("people", { id: "P-1", name: 7 }).faults[0]?.path === "/name" ? "ready" : "nothing was found";
}
start().then((title) => (document.title = title), (error) => (document.title = "failed: " + error));
`;
const page = (attributes) => `<!doctype html><meta charset="utf-8"><script ${attributes}></script>\n`;

/** A folder in the project with the application's sources. */
async function application(name, html, source = APPLICATION) {
  const folder = new URL(`apps/${name}/`, project);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("main.js", folder), source);
  await writeFile(new URL("index.html", folder), html);
  return folder;
}

/** Opens the page and waits for the application to say how it went; the module must have come as a file of its own. */
async function assertReady(page, url) {
  const modules = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".wasm")) modules.push(response.headers()["content-type"]);
  });
  await page.goto(url);
  await page.waitForFunction(() => document.title !== "");
  assert.equal(await page.title(), "ready");
  assert.deepEqual(modules, ["application/wasm"]);
}

async function assertServed(folder) {
  const browser = await startBrowser({ folder });
  try {
    await assertReady(await browser.page(), browser.url("/index.html"));
  } finally {
    await browser.close();
  }
}

for (const [name, source] of [["vite", APPLICATION], ["vite-forms", FORM]]) {
  test(`an application built by Vite: ${name}`, async () => {
    const folder = await application(name, page('type="module" src="./main.js"'), source);
    await build({ root: fileURLToPath(folder), base: "./", logLevel: "warn" });
    await assertServed(new URL("dist/", folder));
  });
}

test("an application served by Vite while it is written", async () => {
  const folder = await application("vite-dev", page('type="module" src="./main.js"'));
  const server = await createServer({ root: fileURLToPath(folder), logLevel: "warn", server: { host: "127.0.0.1" } });
  const browser = await startBrowser();
  try {
    await server.listen();
    await assertReady(await browser.page(), server.resolvedUrls.local[0]);
  } finally {
    await browser.close();
    await server.close();
  }
});

for (const [name, source] of [["webpack", APPLICATION], ["webpack-forms", FORM]]) {
  test(`an application built by webpack: ${name}`, async () => {
    const folder = await application(name, page('defer src="./main.js"'), source);
    const compiler = webpack({
      context: fileURLToPath(folder),
      mode: "production",
      performance: { hints: false },
      entry: "./main.js",
      output: { path: fileURLToPath(new URL("dist/", folder)), publicPath: "auto" },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
    await promisify(compiler.close.bind(compiler))();
    await writeFile(new URL("dist/index.html", folder), page('defer src="./main.js"'));
    await assertServed(new URL("dist/", folder));
  });
}
