/** What every entry point exports. */
export type * from "./answers.js";
export {
  ArgumentError,
  CriteriaError,
  FreedError,
  IsmsError,
  LoadError,
  NotFoundError,
  NotReadyError,
  RatingError,
  ShapeError,
  TransitionError,
} from "./errors.js";
export * from "./diff.js";
export * from "./functions.js";
export type { DocumentInput } from "./input.js";
export * from "./isms.js";
export { init } from "./init.js";
export type { InitOptions, WasmInput } from "./loading.js";
export * from "./tables.js";
export type * from "./types.js";
