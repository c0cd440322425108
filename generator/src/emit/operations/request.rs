//! How an operation becomes a request: one line for each input.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::inputs::{Input, distinct};
use crate::emit::unit::{Imports, Place, Unit, doc_tokens, ident, plain_ident};
use crate::emit::wire::rule_list;
use crate::ir::{Codec, Content, Location, Operation, Parameter, Rule, Style};
use crate::names::words;

/// The body of `fn request`.
pub(super) fn body(unit: &Unit<'_>, index: usize, operation: &Operation, inputs: &[Input], imports: &Imports) -> TokenStream {
    let method = plain_ident(operation.method.as_str());
    let (method_type, path) = (imports.runtime("Method"), &operation.path);
    let server = operation.servers.first().map(|server| {
        let url = server.default_url();
        quote!(request.server(#url);)
    });
    let parameters = operation.parameters.iter().zip(inputs).map(|(parameter, input)| parameter_line(unit, parameter, input, imports));
    let accept = accept(operation).map(|accept| quote!(request.accept(#accept);));
    let content = inputs.get(operation.parameters.len()).map(|input| content_lines(unit, index, operation, input, imports));
    quote! {
        request.start(#method_type::#method, #path);
        #server
        #(#parameters)*
        #accept
        #content
    }
}

fn parameter_line(unit: &Unit<'_>, parameter: &Parameter, input: &Input, imports: &Imports) -> TokenStream {
    let function = plain_ident(match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    });
    let (wire, name, style_type, style) =
        (&parameter.wire, &input.name, imports.runtime("Style"), plain_ident(style_name(parameter.style)));
    let reserved = parameter.reserved.then(|| quote!(.reserved()));
    let check = check(&unit.rules(&parameter.value), imports);
    quote!(request.#function(#wire, &self.#name, #style_type::#style) #reserved #check;)
}

/// `.check(&[…])`, or nothing.
fn check(rules: &[Rule], imports: &Imports) -> Option<TokenStream> {
    if rules.is_empty() {
        return None;
    }
    let list: TokenStream = qualified(rules).parse().ok()?;
    imports.runtime("Rule");
    Some(quote!(.check(&#list)))
}

/// Rules with the name of their type, since this file does not import each.
fn qualified(rules: &[Rule]) -> String {
    let names = [
        "Minimum",
        "Exclusive",
        "Maximum",
        "MultipleOf",
        "MinLength",
        "MaxLength",
        "Pattern(",
        "MinItems",
        "MaxItems",
        "UniqueItems",
        "MinProperties",
        "MaxProperties",
        "Each(",
        "Keys(",
        "AnyOf(",
        "DependentRequired",
    ];
    let mut text = String::new();
    let list = rule_list(rules);
    let (mut rest, mut inside_literal) = (list.as_str(), false);
    while let Some(character) = rest.chars().next() {
        if !inside_literal && text.ends_with(['[', ' ']) && names.iter().any(|name| rest.starts_with(name)) {
            text.push_str("Rule::");
        }
        if character == '\\' && inside_literal {
            let step = rest.char_indices().nth(2).map_or(rest.len(), |(offset, _)| offset);
            text.push_str(&rest[..step]);
            rest = &rest[step..];
            continue;
        }
        inside_literal ^= character == '"';
        text.push(character);
        rest = &rest[character.len_utf8()..];
    }
    text
}

fn style_name(style: Style) -> &'static str {
    match style {
        Style::Simple => "Simple",
        Style::SimpleExplode => "SimpleExplode",
        Style::Label => "Label",
        Style::LabelExplode => "LabelExplode",
        Style::Matrix => "Matrix",
        Style::MatrixExplode => "MatrixExplode",
        Style::Form => "Form",
        Style::FormExplode => "FormExplode",
        Style::Space => "Space",
        Style::Pipe => "Pipe",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    }
}

/// The media types of all documented answers, each once.
fn accept(operation: &Operation) -> Option<String> {
    let mut media: Vec<&str> = Vec::new();
    for content in operation.responses.iter().flat_map(|response| &response.contents) {
        if !media.contains(&content.media.as_str()) && media.len() < 8 {
            media.push(&content.media);
        }
    }
    (!media.is_empty()).then(|| media.join(", "))
}

fn content_lines(unit: &Unit<'_>, index: usize, operation: &Operation, input: &Input, imports: &Imports) -> TokenStream {
    let contents = distinct(operation);
    let name = &input.name;
    let required = operation.body.as_ref().is_some_and(|body| body.required);
    let body = if required { quote!(&self.#name) } else { quote!(body) };
    let call = match contents.as_slice() {
        [content] => {
            let (call, check) = (content_call(content, &body), content_check(unit, content, imports));
            quote!(#call #check;)
        }
        _ => {
            let ty = ident(&unit.names.operation(index).body_type);
            let arms = contents.iter().map(|content| {
                let (variant, call, check) =
                    (content_variant(&contents, content), content_call(content, &quote!(body)), content_check(unit, content, imports));
                quote!(#ty::#variant(body) => { #call #check; })
            });
            quote!(match #body { #(#arms)* })
        }
    };
    if required { call } else { quote!(if let Some(body) = &self.#name { #call }) }
}

/// Rules of the body as a whole; those of an object are its type's.
fn content_check(unit: &Unit<'_>, content: &Content, imports: &Imports) -> Option<TokenStream> {
    matches!(content.codec, Codec::Json | Codec::Form).then(|| check(&unit.rules(&content.value), imports)).flatten()
}

fn content_call(content: &Content, body: &TokenStream) -> TokenStream {
    let media = &content.media;
    match content.codec {
        Codec::Json if media == "application/json" => quote!(request.json(#body)),
        Codec::Json => quote!(request.body(#media, #body)),
        Codec::Form => quote!(request.form(#body)),
        Codec::Text => quote!(request.text(#media, #body)),
        Codec::Bytes | Codec::Multipart => quote!(request.bytes(#media, #body)),
    }
}

/// A body is called after its codec, or after its media type where two share one.
fn content_variant(contents: &[&Content], content: &Content) -> Ident {
    let codec = match content.codec {
        Codec::Json => "Json",
        Codec::Form => "Form",
        Codec::Multipart => "Multipart",
        Codec::Text => "Text",
        Codec::Bytes => "Bytes",
    };
    let alone = contents.iter().filter(|other| other.codec == content.codec).count() == 1;
    if alone { plain_ident(codec) } else { format_ident!("{}", words::camel(&content.media)) }
}

/// The variants of that enum, each with the index of its content.
pub(crate) fn bodies(unit: &Unit<'_>, index: usize) -> Vec<(String, usize)> {
    let operation = &unit.api.operations[index];
    let contents = distinct(operation);
    if contents.len() < 2 {
        return Vec::new();
    }
    let all: Vec<&Content> = operation.body.iter().flat_map(|body| &body.contents).collect();
    let position = |content: &Content| all.iter().position(|other| std::ptr::eq(*other, content)).unwrap_or_default();
    contents.iter().map(|content| (content_variant(&contents, content).to_string(), position(content))).collect()
}

/// The enum of bodies of an operation that takes several.
pub(super) fn body_type(unit: &Unit<'_>, index: usize, operation: &Operation, imports: &Imports) -> TokenStream {
    let contents = distinct(operation);
    if contents.len() < 2 {
        return TokenStream::new();
    }
    let names = unit.names.operation(index);
    let (name, owner) = (ident(&names.body_type), ident(&names.ident));
    let doc = doc_tokens(&[format!("A body of [`{owner}`], in one of its media types.")]);
    let variants = contents.iter().map(|content| {
        let (variant, doc) = (content_variant(&contents, content), doc_tokens(&[format!("`{}`", content.media.replace('`', "'"))]));
        let ty = match content.codec {
            Codec::Bytes | Codec::Multipart => {
                let bytes = imports.runtime("Bytes");
                quote!(#bytes)
            }
            Codec::Text => quote!(String),
            Codec::Json | Codec::Form => unit.item_tokens(&content.value, Place::Elsewhere, imports),
        };
        quote!(#doc #variant(#ty),)
    });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
    }
}
