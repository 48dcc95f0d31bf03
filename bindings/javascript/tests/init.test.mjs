/** Where the wasm module can come from. Each attempt runs in a process of its own, for a module is loaded once only. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);
const project = new URL("../", import.meta.url);

const IMPORT = `
  import { readFileSync } from "node:fs";
  import { init, slug } from "isms";
  const file = new URL("node_modules/isms/dist/isms_bg.wasm", ${JSON.stringify(project)});
  const bytes = readFileSync(file);`;

/** What a program prints; it begins with the package imported, the module's bytes in `bytes` and its place in `file`. */
async function printed(program, kind = "module") {
  const { stdout } = await run(process.execPath, [`--input-type=${kind}`, "--eval", program], { cwd: project });
  return stdout.trim();
}

const SOURCES = {
  "the package's own file": "init()",
  "undefined": "init({ wasm: undefined })",
  "bytes": "init({ wasm: new Uint8Array(bytes) })",
  "a Node buffer": "init({ wasm: bytes })",
  "an array buffer": "init({ wasm: new Uint8Array(bytes).buffer })",
  "a compiled module": "init({ wasm: new WebAssembly.Module(bytes) })",
  "a file URL": "init({ wasm: file })",
};
for (const [name, call] of Object.entries(SOURCES)) {
  test(`at once from ${name}`, async () => {
    assert.equal(await printed(`${IMPORT} ${call}; console.log(slug("Ada Roth"));`), "ada-roth");
  });
}

const WAITING = {
  "a Response": `init({ wasm: new Response(bytes, { headers: { "content-type": "application/wasm" } }) })`,
  "a Response of another type": `init({ wasm: new Response(bytes) })`,
  "a promise": `init({ wasm: Promise.resolve(bytes) })`,
  "an http URL": `init({ wasm: new URL("http://127.0.0.1:" + server.address().port) })`,
};
const SERVER = `
  import { createServer } from "node:http";
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "application/wasm" }).end(bytes));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();`;
for (const [name, call] of Object.entries(WAITING)) {
  test(`after waiting from ${name}`, async () => {
    assert.equal(await printed(`${IMPORT} ${SERVER} await ${call}; console.log(slug("Ada Roth"));`), "ada-roth");
  });
}

const REFUSED = {
  "bytes that are no module": ["new Uint8Array([1, 2, 3])", "LoadError wasm_failed"],
  "a module that is another": ["new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))", "LoadError wasm_failed"],
  "an answer that is not found": ["new Response('', { status: 404 })", "LoadError wasm_failed"],
  "a file that is not there": ["new URL('file:///nowhere.wasm')", "LoadError wasm_failed"],
  "a text": ["'isms_bg.wasm'", "ArgumentError invalid_argument"],
  "null": ["null", "ArgumentError invalid_argument"],
};
for (const [name, [wasm, expected]] of Object.entries(REFUSED)) {
  test(`refuses ${name}, and loads when asked again`, async () => {
    const program = `${IMPORT}
      const error = await init({ wasm: ${wasm} }).then(() => "loaded", (error) => error);
      try { slug("x"); } catch ({ code }) { console.log(code); }
      await init();
      console.log(error.name, error.code, slug("Ada Roth"));`;
    assert.equal(await printed(program), `not_ready\n${expected} ada-roth`);
  });
}

test("by require", async () => {
  const program = `const { init, Isms } = require("isms"); init(); console.log(Isms.create().head().format)`;
  assert.equal(await printed(program, "commonjs"), "isms/1.0");
});

test("the inlined module, by import and by require", async () => {
  const program = `import { init, slug } from "isms/inline"; init(); console.log(slug("Ada Roth"))`;
  assert.equal(await printed(program), "ada-roth");
  const required = `const { init, slug } = require("isms/inline"); init(); console.log(slug("Ada Roth"))`;
  assert.equal(await printed(required, "commonjs"), "ada-roth");
});
