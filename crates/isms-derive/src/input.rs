//! What the three forms share: attributes, doc comments, names, and the code for a set of fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Expr, ExprLit, FieldsNamed, GenericArgument, Ident, Lit, LitStr, Meta, PathArguments, Type};

/// The `#[shape(…)]` attributes of a field or variant.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) inline: bool,
    pub(crate) key: bool,
    pub(crate) name: Option<String>,
}

impl Options {
    pub(crate) fn of(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("shape")) {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("inline") {
                    options.inline = true;
                } else if meta.path.is_ident("key") {
                    options.key = true;
                } else if meta.path.is_ident("name") {
                    options.name = Some(meta.value()?.parse::<LitStr>()?.value());
                } else {
                    return Err(meta.error("expected `inline`, `key` or `name`"));
                }
                Ok(())
            })?;
        }
        Ok(options)
    }
}

/// The doc comment as one text: lines joined, paragraphs kept.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        let Meta::NameValue(pair) = &attribute.meta else { continue };
        let Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) = &pair.value else { continue };
        let line = line.value();
        let line = line.trim();
        if line.is_empty() {
            text.push_str("\n\n");
        } else {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(line);
        }
    }
    text.trim().to_owned()
}

/// `NoCorrection` becomes `no_correction`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, c) in name.chars().enumerate() {
        if c.is_ascii_uppercase() && index > 0 {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

struct Member<'a> {
    ident: &'a Ident,
    name: String,
    ty: &'a Type,
    doc: String,
    options: Options,
}

/// A set of named fields, of a struct or of a variant.
pub(crate) struct MemberSet<'a>(Vec<Member<'a>>);

impl<'a> MemberSet<'a> {
    pub(crate) fn of(fields: &'a FieldsNamed) -> syn::Result<Self> {
        let mut members = Vec::new();
        for field in &fields.named {
            let Some(ident) = &field.ident else { continue };
            let options = Options::of(&field.attrs)?;
            let plain = ident.to_string();
            let name = options.name.clone().unwrap_or_else(|| plain.trim_start_matches("r#").to_owned());
            members.push(Member { ident, name, ty: &field.ty, doc: doc(&field.attrs), options });
        }
        Ok(Self(members))
    }

    pub(crate) fn idents(&self) -> Vec<&Ident> {
        self.0.iter().map(|member| member.ident).collect()
    }

    /// Code that reads every field from `object` with `r` and gives `Some(constructor { … })`.
    ///
    /// A faulty optional member reads as absent: the fault is noted, and whoever asked for the value looks at the faults. That
    /// leaves one branch for each required member only, which halves the size of the readers in a browser module.
    pub(crate) fn read(&self, constructor: &TokenStream) -> TokenStream {
        let locals: Vec<Ident> = self.0.iter().map(|member| format_ident!("read_{}", member.ident)).collect();
        let mut required = Vec::new();
        let reads = self.0.iter().zip(&locals).map(|(member, local)| {
            let (ty, name) = (member.ty, &member.name);
            if inner_of(ty, "Option").is_some() {
                quote! { let mut #local: #ty = ::core::option::Option::None; object.fill(#name, &mut #local, r); }
            } else if inner_of(ty, "Vec").is_some() {
                quote! { let mut #local: #ty = ::std::vec::Vec::new(); object.fill(#name, &mut #local, r); }
            } else {
                required.push(local);
                if member.options.inline {
                    quote! { let #local = <#ty as ::isms::base::shape::Members>::read_members(object, r); }
                } else {
                    quote! {
                        let mut #local: ::core::option::Option<#ty> = ::core::option::Option::None;
                        object.need(#name, &mut #local, r);
                    }
                }
            }
        });
        let reads: Vec<TokenStream> = reads.collect();
        let idents = self.idents();
        if required.is_empty() {
            return quote! { #(#reads)* ::core::option::Option::Some(#constructor { #(#idents: #locals,)* }) };
        }
        quote! {
            #(#reads)*
            match (#(#required,)*) {
                (#(::core::option::Option::Some(#required),)*) => {
                    ::core::option::Option::Some(#constructor { #(#idents: #locals,)* })
                }
                _ => ::core::option::Option::None,
            }
        }
    }

    /// The names of the fields, without those that are inlined.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.0.iter().filter(|member| !member.options.inline).map(|member| member.name.as_str()).collect()
    }

    /// A constant expression: the outline of every field, in order.
    pub(crate) fn outline(&self) -> TokenStream {
        let members = self.0.iter().map(|member| {
            let ty = member.ty;
            let (name, stands) = if member.options.inline {
                ("", quote! { Inline })
            } else if inner_of(ty, "Option").is_some() || inner_of(ty, "Vec").is_some() {
                (member.name.as_str(), quote! { Optional })
            } else {
                (member.name.as_str(), quote! { Required })
            };
            quote! {
                ::isms::base::outline::Member {
                    name: #name,
                    value: <#ty as ::isms::base::Shape>::OUTLINE,
                    stands: ::isms::base::outline::Stands::#stands,
                }
            }
        });
        quote! { &[#(#members,)*] }
    }

    /// Code that writes every field into `map`; `place` gives the expression for a reference to a field.
    pub(crate) fn write(&self, place: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let writes = self.0.iter().map(|member| {
            let (ty, name, value) = (member.ty, &member.name, place(member.ident));
            if member.options.inline {
                quote! { <#ty as ::isms::base::shape::Members>::write_members(#value, map); }
            } else {
                quote! { ::isms::base::shape::write_member(map, #name, #value); }
            }
        });
        quote! { #(#writes)* }
    }

    /// Code that reports the references in every field to `refs`.
    pub(crate) fn refs(&self, place: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let visits = self.0.iter().filter(|member| member.name != "id").map(|member| {
            let (ty, name, value) = (member.ty, &member.name, place(member.ident));
            if member.options.inline {
                quote! { <#ty as ::isms::base::shape::Members>::refs_of_members(#value, refs); }
            } else {
                quote! { if <#ty as ::isms::base::Shape>::HAS_REFS { refs.member(#name, #value); } }
            }
        });
        quote! { #(#visits)* }
    }

    /// A constant expression: whether a reference can stand in one of the fields.
    pub(crate) fn has_refs(&self) -> TokenStream {
        let parts = self.0.iter().filter(|member| member.name != "id").map(|member| {
            let ty = member.ty;
            if member.options.inline {
                quote! { <#ty as ::isms::base::shape::Members>::MEMBERS_HAVE_REFS }
            } else {
                quote! { <#ty as ::isms::base::Shape>::HAS_REFS }
            }
        });
        quote! { false #(|| #parts)* }
    }

    /// Code that adds every field to `schema`.
    pub(crate) fn schema(&self) -> TokenStream {
        let adds = self.0.iter().map(|member| {
            let (ty, name, doc) = (member.ty, &member.name, &member.doc);
            if member.options.inline {
                quote! { <#ty as ::isms::base::shape::Members>::schema_of_members(&mut schema, generator); }
            } else {
                let shown = inner_of(ty, "Option").unwrap_or(ty);
                quote! { schema.member::<#ty, #shown>(#name, #doc, generator); }
            }
        });
        quote! { #(#adds)* }
    }

    /// The field that names an item of a list, and whether that name must be unique there.
    pub(crate) fn key(&self) -> Option<(&Ident, bool)> {
        let keyed = self.0.iter().find(|member| member.options.key).map(|member| (member.ident, false));
        keyed.or_else(|| self.0.iter().find(|member| member.name == "id").map(|member| (member.ident, true)))
    }
}

fn last_segment<'t>(ty: &'t Type, name: &str) -> Option<&'t PathArguments> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    (last.ident == name).then_some(&last.arguments)
}

fn inner_of<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    let PathArguments::AngleBracketed(arguments) = last_segment(ty, name)? else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// serde's traits on top of `Shape`, so that there is one reader and one writer.
pub(crate) fn serde_impls(name: &Ident) -> TokenStream {
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&::isms::base::Shape::to_json(self), serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                let json = <::isms::base::Json<'de> as ::serde::Deserialize>::deserialize(deserializer)?;
                <Self as ::isms::base::Shape>::from_json(&json).map_err(::serde::de::Error::custom)
            }
        }
    }
}

/// schemars' trait with a body that may use `generator`.
pub(crate) fn schema_impl(name: &Ident, body: &TokenStream) -> TokenStream {
    let title = name.to_string();
    quote! {
        #[cfg(feature = "schema")]
        impl ::schemars::JsonSchema for #name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(#title)
            }
            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let _ = &generator;
                #body
            }
        }
    }
}
