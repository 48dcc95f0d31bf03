/** What the calls answer. */
export type * from "./answers/catalogue.js";
export type * from "./answers/checking.js";
export type * from "./answers/comparison.js";
export type * from "./answers/lifecycle.js";
export type * from "./answers/rating.js";
export type * from "./answers/treatment.js";
