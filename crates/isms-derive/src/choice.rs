//! An enum of variants with named fields: a choice tagged with `kind`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput, Fields};

use crate::input::{MemberSet, Options, doc, schema_impl, serde_impls, snake};

pub(crate) fn expand(input: &DeriveInput, data: &DataEnum) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let title = name.to_string();
    let type_doc = doc(&input.attrs);
    let mut kinds = Vec::new();
    let mut idents = Vec::new();
    let mut outlines = Vec::new();
    let mut reads = Vec::new();
    let mut writes = Vec::new();
    let mut refs = Vec::new();
    let mut schemas = Vec::new();
    let mut has_refs = Vec::new();
    for variant in &data.variants {
        let Fields::Named(fields) = &variant.fields else {
            return Err(syn::Error::new_spanned(
                variant,
                "a variant of a tagged choice needs named fields; write `{}` if it has none",
            ));
        };
        let members = MemberSet::of(fields)?;
        let ident = &variant.ident;
        let kind = Options::of(&variant.attrs)?.name.unwrap_or_else(|| snake(&ident.to_string()));
        let outline = members.outline();
        outlines.push(quote! { ::isms::base::outline::Variant { kind: #kind, members: #outline } });
        let bound = members.idents();
        let read = members.read(&quote! { Self::#ident });
        reads.push(quote! { #kind => { #read } });
        let write = members.write(|ident| quote! { #ident });
        writes.push(quote! { Self::#ident { #(#bound,)* } => { #write } });
        let visit = members.refs(|ident| quote! { #ident });
        refs.push(quote! { Self::#ident { #(#bound,)* } => { #(let _ = &#bound;)* #visit } });
        has_refs.push(members.has_refs());
        let schema = members.schema();
        // `NonconformityCommand::Close` is titled `NonconformityClose`.
        let variant_title = format!("{}{ident}", title.strip_suffix("Command").unwrap_or(&title));
        let variant_doc = doc(&variant.attrs);
        schemas.push(quote! {{
            let mut schema = ::isms::base::schema::ObjectSchema::default();
            schema.kind(#kind);
            #schema
            schema.finish(#variant_title, #variant_doc)
        }});
        kinds.push(kind);
        idents.push(ident);
    }
    let serde = serde_impls(name);
    let schema_impl = schema_impl(
        name,
        &quote! {
            let variants = vec![#(#schemas,)*];
            ::isms::base::schema::one_of(#title, #type_doc, variants)
        },
    );

    Ok(quote! {
        impl #name {
            /// The tag of every variant, in declaration order.
            pub const KINDS: &'static [&'static str] = &[#(#kinds,)*];

            /// The tag of this variant.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { #(Self::#idents { .. } => #kinds,)* }
            }
        }
        impl ::isms::base::Shape for #name {
            const OUTLINE: &'static ::isms::base::outline::Outline =
                &::isms::base::outline::Outline::Choice(&[#(#outlines,)*]);
            const HAS_REFS: bool = #(#has_refs)||*;
            fn read(json: &::isms::base::Json<'_>, r: &mut ::isms::base::Reader) -> ::core::option::Option<Self> {
                let mut opened = ::isms::base::shape::Object::open(json, r)?;
                let kind = ::isms::base::shape::read_kind(&mut opened, r)?;
                let object = &mut opened;
                // A closure, so that a faulty variant still has its unknown members reported.
                let value = (|| match kind {
                    #(#reads)*
                    other => {
                        ::isms::base::shape::unknown_kind(other, Self::KINDS, r);
                        ::core::option::Option::None
                    }
                })();
                if Self::KINDS.contains(&kind) {
                    opened.close(r);
                }
                value
            }
            fn to_json(&self) -> ::isms::base::Json<'_> {
                let mut tree = ::isms::base::Json::map();
                tree.put("kind", self.kind());
                let map = &mut tree;
                match self { #(#writes)* }
                tree
            }
            fn refs(&self, refs: &mut ::isms::base::Refs<'_>) {
                let _ = &refs;
                match self { #(#refs)* }
            }
            fn own_id(&self) -> ::core::option::Option<&str> {
                ::core::option::Option::Some(self.kind())
            }
        }
        #serde
        #schema_impl
    })
}
