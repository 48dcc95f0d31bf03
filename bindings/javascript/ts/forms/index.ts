/** What every entry point `isms/forms` exports: some of what `isms` does, by the same names. */
export type * from "../answers.js";
export {
  ArgumentError,
  CriteriaError,
  IsmsError,
  LoadError,
  NotFoundError,
  NotReadyError,
  RatingError,
} from "../errors.js";
export type { InitOptions, WasmInput } from "../loading.js";
export * from "../tables.js";
export type * from "../types.js";
export { init } from "./init.js";
