/**
 * Where a wasm module comes from when `init` is given nothing. Each entry point (`node`, `browser`, `inline`) provides its own way
 * as it is loaded; `index` knows none of them, so that it runs everywhere.
 */
export type WasmSource =
  /** The bytes are at hand: `init` can finish without waiting. */
  | { readonly kind: "bytes"; readonly bytes: () => Uint8Array<ArrayBuffer>; readonly read?: ReadFile }
  /** The bytes must be fetched from beside the script. */
  | { readonly kind: "url"; readonly url: () => URL; readonly read?: undefined };

/** Reads a `file:` URL, where files can be read. */
export type ReadFile = (file: URL) => Uint8Array<ArrayBuffer>;
