/** Asking the module of the main entry point. */
import { call as callNative, type Workspace } from "../wasm/isms.js";
import { written, type Arguments } from "./arguments.js";
import { thrown } from "./errors.js";
import type { DocumentInput } from "./input.js";
import { whole } from "./whole.js";

/** Runs work in the wasm half, and turns what it throws into errors. */
export function guarded<Result>(work: () => Result): Result {
  whole.assertReady();
  try {
    return work();
  } catch (error) {
    throw thrown(error);
  }
}

/** Asks a verb that needs no document. */
export function ask<Answer>(verb: string, args: Arguments = {}): Answer {
  return askText(verb, written(args));
}

/** The same with the arguments as text. */
export function askText<Answer>(verb: string, args: string): Answer {
  return JSON.parse(guarded(() => callNative(verb, args))) as Answer;
}

/** Asks a verb on a document. */
export function askOf<Answer>(workspace: Workspace, verb: string, args: Arguments): Answer {
  const text = written(args);
  return JSON.parse(guarded(() => workspace.call(verb, text))) as Answer;
}

/** The bytes of a document. */
export function bytesOf(document: DocumentInput): Uint8Array {
  if (document instanceof Uint8Array) return document;
  if (document instanceof ArrayBuffer) return new Uint8Array(document);
  return new TextEncoder().encode(typeof document === "string" ? wellFormed(document) : written(document));
}

/** The text of a document; `undefined` for bytes that are no UTF-8. */
export function textOf(document: DocumentInput): string | undefined {
  if (typeof document === "string") return wellFormed(document);
  if (!(document instanceof Uint8Array || document instanceof ArrayBuffer)) return written(document);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(document);
  } catch {
    return undefined;
  }
}

/** Half a surrogate pair has no UTF-8; as an escape it arrives, and is reported where it stands. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
