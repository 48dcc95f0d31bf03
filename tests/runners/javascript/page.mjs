/**
 * A page in Chromium that has the installed npm package as `isms`, under a Content-Security-Policy of the strictest kind:
 * scripts from the page's own server alone, and wasm where `wasm` says so.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { project } from "./node.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>isms</title>
<script type="importmap" nonce="map">{ "imports": {
  "isms": "/node_modules/isms/dist/esm/ts/browser.js",
  "isms/forms": "/node_modules/isms/dist/esm/ts/forms/browser.js",
  "isms/quant": "/node_modules/isms/dist/esm/ts/quant/browser.js",
  "isms/inline": "/node_modules/isms/dist/esm/ts/inline.js"
} }</script></html>`;

const policy = (wasm) => `default-src 'none'; script-src 'self' 'nonce-map'${wasm ? " 'wasm-unsafe-eval'" : ""}; connect-src 'self'; worker-src 'self'`;

/** Serves the files of a folder, and at `/` and `/no-wasm` an empty page. */
function serve(folder, files) {
  return createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (path === "/" || path === "/no-wasm") {
      response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy(path === "/") });
      response.end(HTML);
      return;
    }
    try {
      const body = files[path] ?? (await readFile(fileURLToPath(new URL(`.${path}`, folder))));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-security-policy": policy(true) });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/**
 * A browser and a server on this machine's own address. `open(path)` answers a page at one of the server's paths, `page()`
 * an empty one; `folder` is what is served beside `files`, texts by their path.
 */
export async function startBrowser({ folder = project, files = {} } = {}) {
  const server = serve(folder, files);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  // Root, as in most containers, has no sandbox to use; the page is our own.
  const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ["--no-sandbox"] });
  const url = (path) => `http://127.0.0.1:${server.address().port}${path}`;
  return {
    url,
    page: () => browser.newPage(),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(url(path));
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
