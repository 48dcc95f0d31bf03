//! `#[derive(Shape)]`: one definition of a record gives reading with every fault, writing, the references it holds, serde's
//! traits, and its JSON Schema.
//!
//! Three forms are understood:
//! - a struct with named fields: an object; `Option` and `Vec` fields may be absent, all others are required;
//! - an enum of unit variants: a vocabulary of snake_case words;
//! - an enum of variants with named fields (`{}` if empty): a choice tagged with the member `kind`.
//!
//! Field attributes: `#[shape(inline)]` puts the members of the field's type among those of the record, `#[shape(key)]` names an
//! item of a list by this field in keys, `#[shape(name = "…")]` sets the member's name. On a variant, `name` sets its word.
//!
//! The macro serves the `isms` crate; its output names that crate's types.

mod choice;
mod input;
mod record;
mod words;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, Fields, parse_macro_input};

/// Derives `isms::base::Shape` and what goes with it; see the crate's page.
#[proc_macro_derive(Shape, attributes(shape))]
pub fn derive_shape(tokens: TokenStream) -> TokenStream {
    let input = parse_macro_input!(tokens as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    if !input.generics.params.is_empty() {
        return Err(syn::Error::new_spanned(&input.generics, "Shape is for types without generics"));
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => record::expand(input, fields),
            other => Err(syn::Error::new_spanned(other, "Shape needs named fields")),
        },
        Data::Enum(data) => {
            let unit = data.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit));
            if unit { words::expand(input, data) } else { choice::expand(input, data) }
        }
        Data::Union(_) => Err(syn::Error::new_spanned(input, "Shape is not for unions")),
    }
}
