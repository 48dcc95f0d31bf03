/** From objects to the JSON text that the wasm half takes. */
import { ArgumentError } from "./errors.js";

/** The arguments of a verb, named as the boundary names them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments as text; members that are `undefined` are left out. */
export function written(args: object): string {
  try {
    const text = JSON.stringify(args);
    // JSON would write `null` for NaN and infinity, which is neither what was meant nor reported under `x`.
    if (text.includes("null")) refuseNonFinite(args, "");
    return text;
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ArgumentError(`the arguments cannot be written as JSON: ${message}`, { code: "invalid_argument", cause });
  }
}

function refuseNonFinite(value: unknown, path: string): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ArgumentError(`\`${value}\` is no number that JSON can hold`, {
      code: "invalid_argument",
      path,
      params: { found: String(value) },
    });
  }
  if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      refuseNonFinite(member, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
}
