//! What the answers of an operation mean: the type of its success, the enum of its failures, and an arm for each status.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::docs;
use crate::emit::unit::{Imports, Place, Unit, doc_tokens, ident};
use crate::ir::{Codec, Content, Operation, Response, Status};
use crate::names::words;

/// The emitted half of an operation's answers.
pub(super) struct Outcome {
    pub(super) output: TokenStream,
    pub(super) error: TokenStream,
    /// The enums of several successes and of failures.
    pub(super) types: TokenStream,
    /// The body of `fn outcome`: a match over the status.
    pub(super) body: TokenStream,
}

/// One answer in one media type.
struct Case<'a> {
    response: &'a Response,
    /// The statuses that it stands for here.
    status: Status,
    content: Option<&'a Content>,
    /// The media type must be asked, since the status has several.
    several: bool,
}

pub(super) fn plan(unit: &Unit<'_>, index: usize, imports: &Imports) -> Outcome {
    let operation = &unit.api.operations[index];
    let names = unit.names.operation(index);
    let (successes, failures) = split(operation);
    let (output, output_type, wrap) = output(unit, index, &successes, imports);
    let (error, error_type) = error(unit, index, &failures, imports);
    let output_name = wrap.then(|| ident(&names.output));
    let error_name = ident(&names.error);
    let success_arms = arms(&successes, |case| success_call(case, output_name.as_ref()));
    let failure_arms = arms(&failures, |case| failure_call(case, &error_name));
    let has_default = successes.iter().chain(&failures).any(|case| case.status == Status::Default);
    let last = (!has_default).then(|| quote!(_ => parts.unexpected(),));
    let arms = order(success_arms, failure_arms, last);
    let body = quote!(match parts.status() { #arms });
    Outcome { output, error, types: quote!(#output_type #error_type), body }
}

/// Arms for single statuses stand before those for ranges, and those before the rest.
fn order(successes: Vec<(Status, TokenStream)>, failures: Vec<(Status, TokenStream)>, last: Option<TokenStream>) -> TokenStream {
    let mut all: Vec<(Status, TokenStream)> = successes.into_iter().chain(failures).collect();
    all.sort_by_key(|(status, _)| match status {
        Status::Code(_) => 0,
        Status::Range(_) => 1,
        Status::Default => 2,
    });
    let arms = all.into_iter().map(|(_, arm)| arm);
    quote!(#(#arms)* #last)
}

/// The documented successes and failures. Where no success is documented, `default` is also what a success looks like.
fn split(operation: &Operation) -> (Vec<Case<'_>>, Vec<Case<'_>>) {
    let is_success = |status: Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
    let documented = operation.responses.iter().any(|response| is_success(response.status));
    let (mut successes, mut failures) = (Vec::new(), Vec::new());
    for response in &operation.responses {
        if is_success(response.status) {
            successes.extend(cases(response, response.status));
        } else {
            failures.extend(cases(response, response.status));
        }
        if response.status == Status::Default && !documented {
            successes.extend(cases(response, Status::Range(2)));
        }
    }
    (successes, failures)
}

/// A response in each of its media types.
fn cases(response: &Response, status: Status) -> Vec<Case<'_>> {
    let contents = readable(response);
    let several = contents.len() > 1;
    if contents.is_empty() {
        return vec![Case { response, status, content: None, several }];
    }
    contents.into_iter().map(|content| Case { response, status, content: Some(content), several }).collect()
}

/// One content for each codec; where there is JSON, other spellings of the same answer are not asked for.
fn readable(response: &Response) -> Vec<&Content> {
    let mut list: Vec<&Content> = Vec::new();
    for content in &response.contents {
        if !list.iter().any(|known| known.codec == content.codec && (known.value == content.value || content.codec != Codec::Json)) {
            list.push(content);
        }
    }
    list.sort_by_key(|content| content.codec != Codec::Json);
    list
}

fn content_type(unit: &Unit<'_>, content: Option<&Content>, imports: &Imports) -> TokenStream {
    match content {
        None => quote!(()),
        Some(content) => match content.codec {
            Codec::Json => unit.item_tokens(&content.value, Place::Elsewhere, imports),
            Codec::Text => quote!(String),
            Codec::Bytes | Codec::Form | Codec::Multipart => {
                let bytes = imports.runtime("Bytes");
                quote!(#bytes)
            }
        },
    }
}

/// The output: the one type of all successes, or an enum of them.
fn output(unit: &Unit<'_>, index: usize, successes: &[Case<'_>], imports: &Imports) -> (TokenStream, TokenStream, bool) {
    let types: Vec<TokenStream> = successes.iter().map(|case| content_type(unit, case.content, imports)).collect();
    let Some(first) = types.first() else { return (quote!(()), TokenStream::new(), false) };
    if types.iter().all(|ty| ty.to_string() == first.to_string()) && successes.iter().all(|case| same_codec(case, &successes[0])) {
        return (first.clone(), TokenStream::new(), false);
    }
    let names = unit.names.operation(index);
    let (name, owner) = (ident(&names.output), ident(&names.ident));
    let doc = doc_tokens(&[format!("What [`{owner}`] answers.")]);
    let variants = variants(successes, &types);
    let definition = quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #variants }
    };
    (quote!(#name), definition, true)
}

fn same_codec(a: &Case<'_>, b: &Case<'_>) -> bool {
    a.content.map(|content| content.codec) == b.content.map(|content| content.codec)
}

/// The error: an enum of the documented failures, or nothing that can be made.
fn error(unit: &Unit<'_>, index: usize, failures: &[Case<'_>], imports: &Imports) -> (TokenStream, TokenStream) {
    if failures.is_empty() {
        return (quote!(std::convert::Infallible), TokenStream::new());
    }
    let names = unit.names.operation(index);
    let (name, owner) = (ident(&names.error), ident(&names.ident));
    let doc = doc_tokens(&[format!("What the document says can go wrong in [`{owner}`].")]);
    let types: Vec<TokenStream> = failures.iter().map(|case| content_type(unit, case.content, imports)).collect();
    let variants = variants(failures, &types);
    let definition = quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #variants }
    };
    (quote!(#name), definition)
}

fn variants(cases: &[Case<'_>], types: &[TokenStream]) -> TokenStream {
    let variants = cases.iter().zip(types).map(|(case, ty)| {
        let (doc, name) = (doc_tokens(&case_docs(case)), variant(case));
        let payload = case.content.is_some().then(|| quote!((#ty)));
        quote!(#doc #name #payload,)
    });
    quote!(#(#variants)*)
}

fn case_docs(case: &Case<'_>) -> Vec<String> {
    let status = match case.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "Any other status".to_owned(),
    };
    let mut lines = docs::lines(&case.response.docs, &[]);
    match lines.first_mut() {
        Some(first) => *first = format!("{status}: {first}"),
        None => lines.push(status),
    }
    lines
}

/// The variant of a case: the reason phrase of its status, and its media type where the status has several.
fn variant(case: &Case<'_>) -> proc_macro2::Ident {
    let mut name = status_words(case.status);
    if let (true, Some(content)) = (case.several, case.content) {
        name.push(' ');
        name.push_str(&content.media);
    }
    format_ident!("{}", words::camel(&name))
}

/// The variant of a status that has one media type.
pub(crate) fn status_variant(status: Status) -> String {
    words::camel(&status_words(status))
}

fn status_words(status: Status) -> String {
    let status = match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    match crate::names::status_name(&status) {
        "" => format!("status {status}"),
        known => known.to_owned(),
    }
}

fn arms(cases: &[Case<'_>], call: impl Fn(&Case<'_>) -> TokenStream) -> Vec<(Status, TokenStream)> {
    let mut arms = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let pattern = match case.status {
            Status::Code(code) => {
                let code = proc_macro2::Literal::u16_unsuffixed(code);
                quote!(#code)
            }
            Status::Range(digit) => {
                let (from, to) = (u16::from(digit) * 100, u16::from(digit) * 100 + 99);
                let (from, to) = (proc_macro2::Literal::u16_unsuffixed(from), proc_macro2::Literal::u16_unsuffixed(to));
                quote!(#from..=#to)
            }
            Status::Default => quote!(_),
        };
        let is_last = cases.get(index + 1).is_none_or(|next| next.status != case.status);
        let guard = case.content.filter(|_| case.several && !is_last).map(|content| {
            let media = &content.media;
            quote!(if parts.is(#media))
        });
        let call = call(case);
        arms.push((case.status, quote!(#pattern #guard => #call,)));
    }
    arms
}

fn success_call(case: &Case<'_>, output: Option<&proc_macro2::Ident>) -> TokenStream {
    let codec = case.content.map(|content| content.codec);
    let Some(output) = output else {
        return match codec {
            None => quote!(parts.empty()),
            Some(Codec::Json) => quote!(parts.json()),
            Some(Codec::Text) => quote!(parts.text()),
            Some(Codec::Bytes | Codec::Form | Codec::Multipart) => quote!(parts.bytes()),
        };
    };
    let variant = variant(case);
    match codec {
        None => quote!(parts.empty_as(#output::#variant)),
        Some(Codec::Json) => quote!(parts.json_as(#output::#variant)),
        Some(Codec::Text) => quote!(parts.text_as(#output::#variant)),
        Some(Codec::Bytes | Codec::Form | Codec::Multipart) => quote!(parts.bytes_as(#output::#variant)),
    }
}

fn failure_call(case: &Case<'_>, error: &proc_macro2::Ident) -> TokenStream {
    let variant = variant(case);
    match case.content.map(|content| content.codec) {
        None => quote!(parts.error_empty(#error::#variant)),
        Some(Codec::Json) => quote!(parts.error(#error::#variant)),
        Some(Codec::Text) => quote!(parts.error_text(#error::#variant)),
        Some(Codec::Bytes | Codec::Form | Codec::Multipart) => quote!(parts.error_bytes(#error::#variant)),
    }
}
