//! An enum of unit variants: a vocabulary.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput};

use crate::input::{Options, doc, schema_impl, serde_impls, snake};

pub(crate) fn expand(input: &DeriveInput, data: &DataEnum) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let title = name.to_string();
    let type_doc = doc(&input.attrs);
    let mut idents = Vec::new();
    let mut words = Vec::new();
    let mut docs = Vec::new();
    for variant in &data.variants {
        let options = Options::of(&variant.attrs)?;
        words.push(options.name.unwrap_or_else(|| snake(&variant.ident.to_string())));
        idents.push(&variant.ident);
        docs.push(doc(&variant.attrs));
    }
    let serde = serde_impls(name);
    let schema_impl =
        schema_impl(name, &quote! { ::isms::base::schema::words(#title, #type_doc, &[#((#words, #docs),)*]) });

    Ok(quote! {
        impl #name {
            /// Every value with its word, in declaration order.
            pub const ALL: &'static [(Self, &'static str)] = &[#((Self::#idents, #words),)*];

            /// The word as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #words,)* }
            }
        }
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl ::core::str::FromStr for #name {
            type Err = ::isms::base::shape::UnknownWord;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::isms::base::shape::parse_word(text, Self::ALL)
            }
        }
        impl ::isms::base::Shape for #name {
            const OUTLINE: &'static ::isms::base::outline::Outline =
                &::isms::base::outline::Outline::Words(#title, &[#(#words,)*]);
            fn read(json: &::isms::base::Json<'_>, r: &mut ::isms::base::Reader) -> ::core::option::Option<Self> {
                ::isms::base::shape::read_word(json, Self::ALL, r)
            }
            fn to_json(&self) -> ::isms::base::Json<'_> {
                ::isms::base::Json::text(self.as_str())
            }
            fn own_id(&self) -> ::core::option::Option<&str> {
                ::core::option::Option::Some(self.as_str())
            }
        }
        #serde
        #schema_impl
    })
}
