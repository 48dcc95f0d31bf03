/** What every entry point exports. */
import load, { call as nativeCall, initSync, Workspace } from "../wasm/isms.js";
import { wasmSource } from "./source.js";

/** What `init` takes: where the module is, or the module itself. */
export interface InitOptions {
  readonly wasm?: URL | Response | WebAssembly.Module | BufferSource;
}

let loaded: Promise<void> | undefined;

/** Loads the wasm module; calls after the first wait for the first. */
export function init(options: InitOptions = {}): Promise<void> {
  loaded ??= start(options.wasm);
  return loaded;
}

async function start(wasm: InitOptions["wasm"]): Promise<void> {
  const source = wasmSource();
  if (wasm !== undefined) {
    await load({ module_or_path: wasm });
  } else if (source?.kind === "url") {
    await load({ module_or_path: source.url() });
  } else if (source?.kind === "bytes") {
    initSync({ module: source.bytes() });
  }
}

/** Answers a verb that needs no document. */
export function call(verb: string, args: string): string {
  return nativeCall(verb, args);
}

export { Workspace };
