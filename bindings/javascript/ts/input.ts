/** What may be given for a document. */
import type { IsmsDocument } from "./types.js";

/** A document: its text, its bytes, or the object itself. */
export type DocumentInput = string | Uint8Array | ArrayBuffer | IsmsDocument;
