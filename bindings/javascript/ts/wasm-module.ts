/** Loading a wasm module, and refusing to work before it is there. */
import { ArgumentError, LoadError, NotReadyError } from "./errors.js";
import type { InitOptions } from "./loading.js";
import type { WasmSource } from "./source.js";

/** What wasm-bindgen writes for a module. */
export interface Glue {
  readonly default: (input: { readonly module_or_path: WebAssembly.Module }) => Promise<unknown>;
  readonly initSync: (input: { readonly module: WebAssembly.Module }) => unknown;
  readonly call: (verb: string, args: string) => string;
}

/** The error for work that is asked of a module that is not there. */
export function notReady(): NotReadyError {
  return new NotReadyError("the wasm module is not loaded: call `init()` first, and wait for it in a browser", {
    code: "not_ready",
  });
}

/** One of the package's wasm modules, loaded once. */
export class WasmModule {
  readonly #glue: Glue;
  readonly #knows: (exported: ReadonlySet<string>) => boolean;
  #source: WasmSource | undefined;
  #loading: Promise<void> | undefined;
  #ready = false;

  /** `knows` tells by its exports whether a module is this one. */
  constructor(glue: Glue, knows: (exported: ReadonlySet<string>) => boolean) {
    this.#glue = glue;
    this.#knows = knows;
  }

  /** Called once by an entry point; a later entry point in the same program replaces an earlier one. */
  provide(source: WasmSource): void {
    this.#source = source;
  }

  init(options: InitOptions): Promise<void> {
    this.#loading ??= this.#start(options.wasm).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  get ready(): boolean {
    return this.#ready;
  }

  /** Throws unless the module is loaded. */
  assertReady(): void {
    if (!this.#ready) throw notReady();
  }

  /** Asks a verb that needs no document; throws the error's JSON text. */
  call(verb: string, args: string): string {
    return this.#glue.call(verb, args);
  }

  async #start(given: InitOptions["wasm"]): Promise<void> {
    try {
      const wasm = given instanceof Promise ? await given : given;
      if (typeof WebAssembly === "undefined") {
        throw new LoadError("there is no WebAssembly here", { code: "wasm_failed" });
      }
      const waiting = wasm === undefined ? this.#loadProvided() : this.#loadGiven(wasm);
      // Where nothing is to be waited for, the module is ready before `init` returns.
      if (waiting !== undefined) await waiting;
      this.#ready = true;
    } catch (error) {
      throw error instanceof LoadError || error instanceof ArgumentError ? error : refusal(error);
    }
  }

  /** Answers a promise only where there is something to wait for. */
  #loadProvided(): Promise<void> | undefined {
    const source = this.#source;
    if (source === undefined) {
      throw new LoadError("this entry point brings no wasm module: give one to `init`", { code: "wasm_failed" });
    }
    return source.kind === "url" ? this.#loadFrom(fetch(source.url())) : this.#loadBytes(source.bytes());
  }

  #loadGiven(wasm: unknown): Promise<void> | undefined {
    if (wasm instanceof WebAssembly.Module) {
      return this.#instantiate(wasm);
    }
    if (wasm instanceof ArrayBuffer || wasm instanceof Uint8Array) {
      return this.#loadBytes(wasm as ArrayBuffer | Uint8Array<ArrayBuffer>);
    }
    if (wasm instanceof URL) {
      const read = this.#source?.read;
      return wasm.protocol === "file:" && read ? this.#loadBytes(read(wasm)) : this.#loadFrom(fetch(wasm));
    }
    if (typeof Response === "function" && wasm instanceof Response) {
      return this.#loadFrom(wasm);
    }
    throw new ArgumentError("`wasm` takes a URL, a Response, a WebAssembly.Module or bytes", {
      code: "invalid_argument",
      path: "/wasm",
    });
  }

  /** At once where that is allowed: some browsers compile larger modules in the background only. */
  #loadBytes(bytes: BufferSource): Promise<void> | undefined {
    try {
      return this.#instantiate(new WebAssembly.Module(bytes));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return WebAssembly.compile(bytes).then((module) => this.#instantiate(module));
    }
  }

  async #loadFrom(answer: Response | Promise<Response>): Promise<void> {
    await this.#instantiate(await compiled(await answer));
  }

  #instantiate(module: WebAssembly.Module): Promise<void> | undefined {
    if (!this.#knows(new Set(WebAssembly.Module.exports(module).map(({ name }) => name)))) {
      throw new LoadError("the wasm module given is not the one of this entry point", { code: "wasm_failed" });
    }
    try {
      this.#glue.initSync({ module });
      return undefined;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return this.#glue.default({ module_or_path: module }).then(() => undefined);
    }
  }
}

async function compiled(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw new LoadError(`the wasm module could not be loaded: ${response.status} ${response.statusText} at ${response.url}`, {
      code: "wasm_failed",
      params: { status: response.status, url: response.url },
    });
  }
  // Only with its own media type can a module be compiled while it arrives.
  const streams = response.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
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
