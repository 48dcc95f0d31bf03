//! Value objects and words that everything speaks. Each value is valid by construction and has one canonical text form.

mod containers;
mod date;
mod decimal;
mod derivation;
mod diagnostic;
mod digest;
mod extension;
mod fault;
mod id;
mod json;
mod nearest;
pub mod order;
pub mod outline;
pub mod pointer;
mod reader;
pub mod sampling;
#[cfg(feature = "schema")]
pub mod schema;
pub mod shape;
mod text;
mod words;
pub mod write;

pub use date::{AsOf, Date, Interval, Timestamp, Unit as IntervalUnit};
pub use decimal::{Count, Currency, Decimal, Money, Number, Percent};
pub use derivation::{Derivation, Step};
pub use diagnostic::{Diagnostic, Related, Severity};
pub use digest::{Digest, fingerprint};
pub use extension::Extension;
pub use fault::{Fault, FaultCode, Params, Place, ShapeError};
pub use id::{Id, Named, RecordRef};
pub use json::{Json, LARGEST_NUMBER, Value};
pub use nearest::nearest;
pub use outline::Outline;
pub use pointer::Field;
pub use shape::{Reader, Refs, Shape};
pub use text::{Citation, Label, Line, Text};
