/** What `init` takes. */

// The types of the platform, where the reader's TypeScript knows them: Node has no WebAssembly in its types.
type Platform<Name extends string> = typeof globalThis extends { [key in Name]: { prototype: infer Instance } } ? Instance : never;
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } } ? Instance : never;

/** A signal that tells to stop. */
export type AbortSignalLike = Platform<"AbortSignal">;

/** Where the wasm module is, or the module itself. */
export type WasmInput = Platform<"URL"> | Platform<"Response"> | CompiledModule | Uint8Array | ArrayBuffer;

/** What `init` takes. */
export interface InitOptions {
  /** Where the wasm module is, or the module itself; without it, the file that comes with the package is used. */
  readonly wasm?: WasmInput | Promise<WasmInput> | undefined;
}
