/** Compiled by `tsc --strict` against the installed package: every entry point has its types. */
import { init } from "isms";
import { init as initInline } from "isms/inline";

const waits: Promise<void> = init({ wasm: new URL("https://example.org/isms_bg.wasm") });
const waitsToo: Promise<void> = initInline();

export const both: Promise<readonly [void, void]> = Promise.all([waits, waitsToo]);
