/** Run in Chromium, each function in a page of its own whose policy allows wasm and nothing else that is unsafe. */
import { init, Isms, LoadError, NotReadyError, slug } from "isms";

const FILE = "/node_modules/isms/dist/isms_bg.wasm";

function check(truth, message) {
  if (!truth) throw new Error(message);
}

async function refused(work, type, code) {
  try {
    await work();
  } catch (error) {
    check(error instanceof type && error.code === code, `${error.name} ${error.code}: ${error.message}`);
    return error;
  }
  throw new Error("nothing was thrown");
}

export async function nothingWorksBeforeTheModuleIsThere() {
  await refused(() => slug("x"), NotReadyError, "not_ready");
  const loading = init();
  await refused(() => Isms.create(), NotReadyError, "not_ready");
  check(init() === loading, "init is idempotent");
  await loading;
  check(slug("Ada Roth") === "ada-roth", "works");
}

export async function fromAUrl() {
  await init({ wasm: new URL(FILE, location.href) });
  check(Isms.create({ starter: true }).check({ asOf: "2026-03-31" }).diagnostics.length > 0, "checks");
}

export async function fromAResponseThatIsWaitedFor() {
  await init({ wasm: fetch(FILE) });
  check(slug("Ada Roth") === "ada-roth", "works");
}

export async function fromBytes() {
  await init({ wasm: await (await fetch(FILE)).arrayBuffer() });
  check(slug("Ada Roth") === "ada-roth", "works");
}

export async function fromAModule() {
  await init({ wasm: await WebAssembly.compileStreaming(fetch(FILE)) });
  check(slug("Ada Roth") === "ada-roth", "works");
}

export async function aFailureSaysWhyAndCanBeTriedAgain() {
  const error = await refused(() => init({ wasm: new URL("/nowhere.wasm", location.href) }), LoadError, "wasm_failed");
  check(error.message.includes("404") && error.params.status === 404, error.message);
  await refused(() => init({ wasm: new URL("https://example.org/isms.wasm") }), LoadError, "wasm_failed");
  await init();
  check(slug("Ada Roth") === "ada-roth", "works");
}

export async function theInlinedModuleNeedsNoFile() {
  const inline = await import("isms/inline");
  await inline.init();
  check(inline.slug("Ada Roth") === "ada-roth", "works");
}
