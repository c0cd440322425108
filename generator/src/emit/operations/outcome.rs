//! What the answers of an operation mean: the type of its success, the enum of its failures, and the status of each.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::spell::spell;
use crate::emit::unit::{Imports, Place, Unit, ident, plain_ident};
use crate::emit::wire::literal;
use crate::emit::{SpelledAnswer, SpelledAnswers};
use crate::ir::{Codec, Content, Operation, Response, Scalar, Status, TypeRef, Use};
use crate::names::Ident;
use crate::names::words::recase;

/// The emitted half of an operation's answers.
pub(super) struct Outcome {
    pub(super) output: TokenStream,
    pub(super) error: TokenStream,
    /// Whether a failure is documented, so that there is an enum of them.
    can_fail: bool,
    /// The enums of several successes and of failures: the text of each, and what users see of it.
    pub(super) types: Vec<(String, TokenStream)>,
    /// How the one type of all successes is read, and at which statuses; an enum has a table of its own.
    pub(super) successes: Option<String>,
}

/// One answer in one media type, or in several that are read alike.
struct Case<'a> {
    response: &'a Response,
    /// The statuses that it stands for here.
    status: Status,
    content: Option<&'a Content>,
    media: Vec<&'a str>,
    /// The media type must be asked, since the status has several.
    several: bool,
}

impl Outcome {
    /// The names of its enums.
    pub(super) fn enums<'u>(&self, unit: &Unit<'u>, index: usize) -> Vec<&'u Ident> {
        let names = unit.names.operation(index);
        let output = self.successes.is_none().then_some(&names.output);
        let error = self.can_fail.then_some(&names.error);
        output.into_iter().chain(error).collect()
    }
}

pub(super) fn plan(unit: &Unit<'_>, index: usize, imports: &Imports) -> Outcome {
    let operation = &unit.api.operations[index];
    let names = unit.names.operation(index);
    let (successes, failures) = split(operation);
    let mut types = Vec::new();
    let output_types: Vec<TokenStream> = successes
        .iter()
        .map(|case| content_type(unit, case.content, imports))
        .collect();
    let (output, table) = match are_alike(unit, &successes) {
        true => (
            output_types.first().cloned().unwrap_or_else(|| quote!(())),
            Some(format!(
                "{} [{}]",
                codec(successes.first()),
                statuses(&successes)
            )),
        ),
        false => {
            types.push(enumeration(
                &names.output,
                &format!("successes of {}", names.ident),
                &successes,
                &output_types,
                imports,
            ));
            let output = ident(&names.output);
            (quote!(#output), None)
        }
    };
    let error = if failures.is_empty() {
        quote!(std::convert::Infallible)
    } else {
        let error_types: Vec<TokenStream> = failures
            .iter()
            .map(|case| content_type(unit, case.content, imports))
            .collect();
        types.push(enumeration(
            &names.error,
            &format!("failures of {}", names.ident),
            &failures,
            &error_types,
            imports,
        ));
        let error = ident(&names.error);
        quote!(#error)
    };
    Outcome {
        output,
        error,
        can_fail: !failures.is_empty(),
        types,
        successes: table,
    }
}

/// The names and types of all answers, for those who talk about them.
pub(crate) fn answers(unit: &Unit<'_>, index: usize) -> SpelledAnswers {
    let operation = &unit.api.operations[index];
    let imports = Imports::default();
    let (successes, failures) = split(operation);
    let outcome = plan(unit, index, &imports);
    let spelled = |(case, variant): (&Case<'_>, String)| SpelledAnswer {
        variant,
        payload: case
            .content
            .map(|content| spell(content_type(unit, Some(content), &imports))),
        response: operation
            .responses
            .iter()
            .position(|response| std::ptr::eq(response, case.response))
            .unwrap_or_default(),
        content: case.content.and_then(|content| {
            case.response
                .contents
                .iter()
                .position(|other| std::ptr::eq(other, content))
        }),
    };
    let all = |cases: &[Case<'_>]| cases.iter().zip(variants_of(cases)).map(spelled).collect();
    SpelledAnswers {
        output: spell(outcome.output),
        wrapped: outcome.successes.is_none(),
        successes: all(&successes),
        failures: all(&failures),
    }
}

/// Whether all successes have one type and are read alike, so that no enum is needed; so it is without any.
fn are_alike(unit: &Unit<'_>, successes: &[Case<'_>]) -> bool {
    let Some((first, others)) = successes.split_first() else {
        return true;
    };
    others.iter().all(|case| {
        codec(Some(case)) == codec(Some(first))
            && match (json(case), json(first)) {
                (Some(value), Some(first)) => unit.is_same_type(value, first),
                _ => true,
            }
    })
}

/// Whether a success of the operation has a value.
pub(in crate::emit) fn has_value(unit: &Unit<'_>, index: usize) -> bool {
    let (successes, _) = split(&unit.api.operations[index]);
    let is_unit = |case: &Case<'_>| match json(case) {
        Some(value) => value.ty == TypeRef::Scalar(Scalar::Null),
        None => case.content.is_none(),
    };
    !are_alike(unit, &successes) || successes.first().is_some_and(|case| !is_unit(case))
}

/// The type of a body that is JSON; others have one type for each way of reading them.
fn json<'a>(case: &Case<'a>) -> Option<&'a Use> {
    let content = case.content?;
    (content.codec == Codec::Json).then_some(&content.value)
}

/// The function of the runtime that reads a body.
fn codec(case: Option<&Case<'_>>) -> &'static str {
    match case
        .and_then(|case| case.content)
        .map(|content| content.codec)
    {
        None => "empty",
        Some(Codec::Json) => "json",
        Some(Codec::Text) => "text",
        Some(Codec::Bytes | Codec::Form | Codec::Multipart) => "bytes",
    }
}

/// A status with its media types: `"404" "application/json"`.
fn status(case: &Case<'_>) -> String {
    let media = if case.media.is_empty() {
        String::new()
    } else {
        format!(" {}", literal(&case.media.join(", ")))
    };
    format!("{}{media}", literal(&case.status.to_string()))
}

fn statuses(cases: &[Case<'_>]) -> String {
    cases.iter().map(status).collect::<Vec<_>>().join(", ")
}

/// The documented successes and failures. Where no success is documented, `default` is also what a success looks like.
fn split(operation: &Operation) -> (Vec<Case<'_>>, Vec<Case<'_>>) {
    let is_success = |status: Status| matches!(status, Status::Code(200..=299) | Status::Range(2));
    let documented = operation
        .responses
        .iter()
        .any(|response| is_success(response.status));
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
        return vec![Case {
            response,
            status,
            content: None,
            media: Vec::new(),
            several,
        }];
    }
    contents
        .into_iter()
        .map(|(content, media)| Case {
            response,
            status,
            content: Some(content),
            media,
            several,
        })
        .collect()
}

/// One content for each codec, and for each type in JSON, with all media types that are read so; JSON comes first.
fn readable(response: &Response) -> Vec<(&Content, Vec<&str>)> {
    let mut list: Vec<(&Content, Vec<&str>)> = Vec::new();
    for content in &response.contents {
        let same = |known: &&mut (&Content, Vec<&str>)| {
            known.0.codec == content.codec
                && (known.0.value == content.value || content.codec != Codec::Json)
        };
        match list.iter_mut().find(same) {
            Some((_, media)) => media.push(&content.media),
            None => list.push((content, vec![&content.media])),
        }
    }
    list.sort_by_key(|(content, _)| content.codec != Codec::Json);
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

/// `outcomes!`: an enum with the status of each variant.
fn enumeration(
    name: &Ident,
    meaning: &str,
    cases: &[Case<'_>],
    types: &[TokenStream],
    imports: &Imports,
) -> (String, TokenStream) {
    let mut text = format!("outcomes! {{ {name}, {meaning} {{\n");
    let mut variants = Vec::new();
    for ((case, ty), variant) in cases.iter().zip(types).zip(variants_of(cases)) {
        text.push_str(&imports.comments.line(&case_docs(case), "    "));
        let payload = case
            .content
            .map(|_| format!("({}) {}", spell(ty.clone()), codec(Some(case))))
            .unwrap_or_default();
        text.push_str(&format!("    {variant}{payload}: {},\n", status(case)));
        let (variant, payload) = (plain_ident(&variant), case.content.map(|_| quote!((#ty))));
        variants.push(quote!(#variant #payload));
    }
    text.push_str("} }\n");
    let (name, outcomes) = (ident(name), plain_ident("Outcomes"));
    let shown = quote! {
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
        impl #outcomes for #name {}
    };
    (text, shown)
}

fn case_docs(case: &Case<'_>) -> Comment {
    let status = match case.status {
        Status::Default => "Any other status".to_owned(),
        Status::Code(_) | Status::Range(_) => case.status.to_string(),
    };
    Comment::of(&case.response.docs).labelled(&status)
}

/// The variants of all cases. Media types of one status may have the same words; then the codec tells them apart, or else a number.
fn variants_of(cases: &[Case<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(cases.len());
    for case in cases {
        let name = variant(case);
        let codec = format!("{name}{}", recase::camel(codec(Some(case))));
        let numbered = (2..).map(|number: usize| format!("{name}{number}"));
        let free = [name.clone(), codec]
            .into_iter()
            .chain(numbered)
            .find(|text| !names.contains(text));
        names.extend(free);
    }
    names
}

/// The variant of a case: the reason phrase of its status, and its media type where the status has several.
fn variant(case: &Case<'_>) -> String {
    let mut name = status_words(case.status);
    if let (true, Some(content)) = (case.several, case.content) {
        name.push(' ');
        name.push_str(&content.media);
    }
    recase::camel(&name)
}

/// The variant of a status that has one media type.
pub(crate) fn status_variant(status: Status) -> String {
    recase::camel(&status_words(status))
}

fn status_words(status: Status) -> String {
    let status = status.to_string();
    match crate::names::status_name(&status) {
        "" => format!("status {status}"),
        known => known.to_owned(),
    }
}
