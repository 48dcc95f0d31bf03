/** Loading the wasm module, and refusing to work before it is there. */
import load, { initSync } from "../wasm/isms.js";
import { ArgumentError, LoadError, NotReadyError } from "./errors.js";
import { wasmSource } from "./source.js";

// The types of the platform, where the reader's TypeScript knows them: Node has no WebAssembly in its types.
type Platform<Name extends string> = typeof globalThis extends { [key in Name]: { prototype: infer Instance } } ? Instance : never;
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } } ? Instance : never;

/** Where the wasm module is, or the module itself. */
export type WasmInput = Platform<"URL"> | Platform<"Response"> | CompiledModule | Uint8Array | ArrayBuffer;

/** What `init` takes. */
export interface InitOptions {
  /** Where the wasm module is, or the module itself; without it, the file that comes with the package is used. */
  readonly wasm?: WasmInput | Promise<WasmInput> | undefined;
}

let ready = false;
let loading: Promise<void> | undefined;

/**
 * Loads the wasm module; it must be called, and in a browser waited for, before anything else. Calls after the first do
 * nothing but wait for it; a call after one that failed tries again. In Node the module is there as soon as the call returns.
 *
 * Throws a `LoadError`: `wasm_blocked` where a Content-Security-Policy refuses wasm, else `wasm_failed`.
 */
export function init(options: InitOptions = {}): Promise<void> {
  loading ??= start(options.wasm).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Throws unless the module is loaded. */
export function assertReady(): void {
  if (!ready) {
    throw new NotReadyError("the wasm module is not loaded: call `init()` first, and wait for it in a browser", {
      code: "not_ready",
    });
  }
}

async function start(given: InitOptions["wasm"]): Promise<void> {
  try {
    const wasm = given instanceof Promise ? await given : given;
    if (typeof WebAssembly === "undefined") {
      throw new LoadError("there is no WebAssembly here", { code: "wasm_failed" });
    }
    const waiting = wasm === undefined ? loadProvided() : loadGiven(wasm);
    // Where nothing is to be waited for, the module is ready before `init` returns.
    if (waiting !== undefined) await waiting;
    ready = true;
  } catch (error) {
    throw error instanceof LoadError || error instanceof ArgumentError ? error : refusal(error);
  }
}

/** What the wasm half exports: a module without it is another one. */
const EXPORTED = "workspace_open";

/** Answers a promise only where there is something to wait for. */
function loadProvided(): Promise<void> | undefined {
  const source = wasmSource();
  if (source === undefined) {
    throw new LoadError("this entry point brings no wasm module: give one to `init`", { code: "wasm_failed" });
  }
  return source.kind === "url" ? loadFrom(fetch(source.url())) : loadBytes(source.bytes());
}

function loadGiven(wasm: unknown): Promise<void> | undefined {
  if (wasm instanceof WebAssembly.Module) {
    return instantiate(wasm);
  }
  if (wasm instanceof ArrayBuffer || wasm instanceof Uint8Array) {
    return loadBytes(wasm as ArrayBuffer | Uint8Array<ArrayBuffer>);
  }
  if (wasm instanceof URL) {
    const read = wasmSource()?.read;
    return wasm.protocol === "file:" && read ? loadBytes(read(wasm)) : loadFrom(fetch(wasm));
  }
  if (typeof Response === "function" && wasm instanceof Response) {
    return loadFrom(wasm);
  }
  throw new ArgumentError("`wasm` takes a URL, a Response, a WebAssembly.Module or bytes", {
    code: "invalid_argument",
    path: "/wasm",
  });
}

/** At once where that is allowed: some browsers compile larger modules in the background only. */
function loadBytes(bytes: BufferSource): Promise<void> | undefined {
  try {
    return instantiate(new WebAssembly.Module(bytes));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return WebAssembly.compile(bytes).then(instantiate);
  }
}

async function loadFrom(answer: Response | Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) {
    throw new LoadError(`the wasm module could not be loaded: ${response.status} ${response.statusText} at ${response.url}`, {
      code: "wasm_failed",
      params: { status: response.status, url: response.url },
    });
  }
  // Only with its own media type can a module be compiled while it arrives.
  const streams = response.headers.get("content-type") === "application/wasm";
  await instantiate(
    streams ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer()),
  );
}

function instantiate(module: WebAssembly.Module): Promise<void> | undefined {
  if (!WebAssembly.Module.exports(module).some(({ name }) => name === EXPORTED)) {
    throw new LoadError("the wasm module given is not the one of this package", { code: "wasm_failed" });
  }
  try {
    initSync({ module });
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return load({ module_or_path: module }).then(() => undefined);
  }
}

function refusal(cause: unknown): LoadError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/content security policy|\bcsp\b|unsafe-eval/i.test(message)) {
    return new LoadError(
      "the Content-Security-Policy of this page refuses WebAssembly: add 'wasm-unsafe-eval' to its script-src directive",
      { code: "wasm_blocked", params: { directive: "script-src", source: "'wasm-unsafe-eval'" }, cause },
    );
  }
  return new LoadError(`the wasm module could not be loaded: ${message}`, { code: "wasm_failed", cause });
}
