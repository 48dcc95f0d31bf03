//! The document that holds a whole management system: its registers and references, reading, writing, format versions.

mod any_register;
mod head;
mod isms;
mod partial;
mod reading;
mod register;
mod writing;

pub(crate) use any_register::Record;
pub use any_register::{AnyRegister, join};
pub use head::{Format, Head};
#[cfg(feature = "schema")]
pub(crate) use isms::register_schemas;
pub use isms::{Isms, Kept, REGISTERS, RegisterInfo, outline, register_info, validate};
pub use partial::Coverage;
pub use reading::Reading;
pub use register::Register;
