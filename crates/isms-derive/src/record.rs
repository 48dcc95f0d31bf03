//! A struct with named fields: an object.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, FieldsNamed};

use crate::input::{MemberSet, doc, schema_impl, serde_impls};

pub(crate) fn expand(input: &DeriveInput, fields: &FieldsNamed) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let title = name.to_string();
    let doc = doc(&input.attrs);
    let members = MemberSet::of(fields)?;

    let read = members.read(&quote! { #name });
    let (outline, names) = (members.outline(), members.names());
    let write = members.write(|ident| quote! { &self.#ident });
    let refs = members.refs(|ident| quote! { &self.#ident });
    let has_refs = members.has_refs();
    let schema = members.schema();
    let own_id = members.key().map(|(ident, unique)| {
        quote! {
            const UNIQUE_ID: bool = #unique;
            fn own_id(&self) -> ::core::option::Option<&str> {
                ::core::option::Option::Some(self.#ident.as_str())
            }
        }
    });
    let serde = serde_impls(name);
    let schema_impl = schema_impl(
        name,
        &quote! {
            let mut schema = ::isms::base::schema::ObjectSchema::default();
            <Self as ::isms::base::shape::Members>::schema_of_members(&mut schema, generator);
            schema.finish(#title, #doc)
        },
    );

    Ok(quote! {
        impl ::isms::base::shape::Members for #name {
            const NAMES: &'static [&'static str] = &[#(#names,)*];
            const MEMBERS_HAVE_REFS: bool = #has_refs;
            fn read_members(
                object: &mut ::isms::base::shape::Object<'_>,
                r: &mut ::isms::base::Reader,
            ) -> ::core::option::Option<Self> {
                let _ = (&object, &r);
                #read
            }
            fn write_members<'a>(&'a self, map: &mut ::isms::base::Json<'a>) {
                let _ = &map;
                #write
            }
            fn refs_of_members(&self, refs: &mut ::isms::base::Refs<'_>) {
                let _ = &refs;
                #refs
            }
            #[cfg(feature = "schema")]
            fn schema_of_members(
                schema: &mut ::isms::base::schema::ObjectSchema,
                generator: &mut ::schemars::SchemaGenerator,
            ) {
                let mut schema = schema;
                let _ = (&schema, &generator);
                #schema
            }
        }
        impl ::isms::base::Shape for #name {
            const OUTLINE: &'static ::isms::base::outline::Outline = &::isms::base::outline::Outline::Object(#title, #outline);
            const HAS_REFS: bool = <Self as ::isms::base::shape::Members>::MEMBERS_HAVE_REFS;
            fn read(json: &::isms::base::Json<'_>, r: &mut ::isms::base::Reader) -> ::core::option::Option<Self> {
                let mut object = ::isms::base::shape::Object::open(json, r)?;
                let value = <Self as ::isms::base::shape::Members>::read_members(&mut object, r);
                object.close(r);
                value
            }
            fn to_json(&self) -> ::isms::base::Json<'_> {
                let mut map = ::isms::base::Json::map();
                ::isms::base::shape::Members::write_members(self, &mut map);
                map
            }
            fn refs(&self, refs: &mut ::isms::base::Refs<'_>) {
                ::isms::base::shape::Members::refs_of_members(self, refs);
            }
            #own_id
        }
        #serde
        #schema_impl
    })
}
