/** Run in Chromium in pages whose Content-Security-Policy refuses wasm. */
import { init, LoadError, NotReadyError, slug } from "isms";

const FILE = "/node_modules/isms/dist/isms_bg.wasm";

async function blocked(loading) {
  const error = await loading.then(() => undefined, (error) => error);
  if (!(error instanceof LoadError) || error.code !== "wasm_blocked") throw new Error(`${error?.code}: ${error?.message}`);
  if (!error.message.includes("'wasm-unsafe-eval'") || !error.message.includes("script-src")) throw new Error(error.message);
  if (!(error.cause instanceof Error)) throw new Error("what the browser said is kept");
  try {
    slug("x");
  } catch (error) {
    if (error instanceof NotReadyError) return;
  }
  throw new Error("nothing works without the module");
}

export const fromTheFile = () => blocked(init());
export const fromBytes = async () => blocked(init({ wasm: await (await fetch(FILE)).arrayBuffer() }));
export const fromAnAnswer = () => blocked(init({ wasm: fetch(FILE) }));
export const inlined = async () => {
  const inline = await import("isms/inline");
  return blocked(inline.init());
};
